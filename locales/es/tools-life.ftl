### The tools of daily life.

## Rights at work

tool-work-question = ¿Me pagan lo que manda la ley?
tool-work-about = El salario mínimo, su pago de una semana línea por línea, los días feriados, el pago de vacaciones y su último pago en Ontario.
tool-work-section-wage = Salario mínimo
tool-work-section-week = Su semana
tool-work-section-vacation = Vacaciones
tool-work-section-holidays = Días feriados
tool-work-section-last-pay = Cuando termina el empleo
tool-work-field-worker = ¿Qué tipo de trabajo es?
tool-work-field-week = Primer día de su semana de trabajo
tool-work-hint-week = Déjelo vacío para esta semana, desde el lunes.
tool-work-field-hours = Horas que trabajó en esa semana
tool-work-hint-hours = Déjelo vacío si solo quiere ver el salario mínimo.
tool-work-field-in-school-time = ¿Fue en época de clases?
tool-work-field-hourly-pay = Su pago por una hora, antes de descuentos
tool-work-field-years = Años completos con este empleador
tool-work-field-paid = Lo que el empleador pagó por esa semana, antes de descuentos
tool-work-hint-paid = Sin el pago de vacaciones.
tool-work-field-wages-before = Pago de las cuatro semanas anteriores a un día feriado
tool-work-hint-wages-before = Pago habitual y pago de vacaciones, sin horas extra. Solo si hay un día feriado en su semana.
tool-work-field-holiday-hours = Horas que trabajó el día feriado
tool-work-hint-holiday-hours = Son parte de las horas de la semana de arriba.
tool-work-field-last-day = Su último día de trabajo
tool-work-field-next-pay-day = El siguiente día de pago después de ese día
tool-work-line-minimum = Salario mínimo por una hora: { $who }
tool-work-line-minimum-day = Salario mínimo por un día: { $who }
tool-work-line-student-hours = El salario de estudiantes es solo para menos horas en época de clases.
tool-work-line-new-rate = Desde el { $day }, el salario mínimo es { $amount }. Las horas desde ese día se calculan aquí con un pago demasiado bajo.
tool-work-line-not-known = Conocemos el salario mínimo hasta el { $day }. Para tarifas posteriores, consulte la página oficial.
tool-work-line-rate = Sus { $rate } por hora alcanzan el mínimo de { $minimum }
tool-work-line-rate-of-a-day = Sus { $rate } por hora no se pueden comparar con el pago de un día
tool-work-line-usual = Pago habitual: { $hours } h a { $rate }
tool-work-line-overtime = Horas extra: { $hours } h al { $share } % de { $rate }
tool-work-line-holiday-worked = Trabajo en el día feriado: { $hours } h al { $share } % de { $rate }
tool-work-line-holiday-pay = Pago del feriado { $name }, { $day }: el pago de las { $weeks } semanas anteriores, dividido entre { $parts }
tool-work-line-holiday-choice = Si lo aceptó por escrito, puede recibir en cambio su pago habitual y otro día libre pagado.
tool-work-line-total = Pago de la semana
tool-work-line-missing = Falta, porque le pagaron { $paid }
tool-work-line-paid-enough = Los { $paid } que le pagaron lo cubren
tool-work-line-vacation = Pago de vacaciones de esta semana: { $rate } % de su salario. Tiene { $weeks } semanas de vacaciones al año.
tool-work-line-vacation-later = Pago de vacaciones de esta semana después de { $years } años con el empleador: { $rate } % de su salario. Tiene { $weeks } semanas de vacaciones al año.
tool-work-line-long-week = Una semana tan larga necesita su acuerdo por escrito. Algunos empleos tienen otras reglas.
tool-work-line-elsewhere = En este trabajo, las horas, las horas extra, las vacaciones y los feriados siguen otras reglas. Pregunte al Ministerio de Trabajo cuáles.
tool-work-line-last-pay = Fecha límite de su último pago: { $days } días después del último día, o el siguiente día de pago si es posterior
tool-work-line-last-pay-or-later = Deben darle su último pago dentro de los { $days } días después del último día, o el siguiente día de pago si es posterior

## Renting

tool-rent-question = Alquiler, depósito o aviso: ¿puede mi arrendador hacer esto?
tool-rent-about = Cuánto puede subir el alquiler y desde cuándo, qué pagos puede pedir un arrendador (landlord) y con cuánto tiempo debe dar un aviso en Ontario.
tool-rent-section-increase = El aumento
tool-rent-section-payment = El pago
tool-rent-section-notice = El aviso
tool-rent-section-guideline = El tope
tool-rent-section-checks = Lo que pide la ley
tool-rent-field-about = ¿De qué se trata?
tool-rent-choice-about-increase = Un alquiler más alto
tool-rent-choice-about-payment = Un depósito u otro pago
tool-rent-choice-about-notice = Dejar la vivienda
tool-rent-field-rent = Su alquiler actual
tool-rent-hint-rent = Por un mes, o por una semana si paga por semana.
tool-rent-field-first-lived-in = ¿Cuándo se habitó la vivienda por primera vez?
tool-rent-field-last-change = Día del último aumento, o primer día de su alquiler
tool-rent-field-new-rent = El nuevo alquiler que pide el arrendador
tool-rent-field-start = Primer día del nuevo alquiler
tool-rent-field-told-on = Día en que recibió el aviso por escrito
tool-rent-field-payment = ¿Qué pide el arrendador?
tool-rent-field-amount = ¿Cuánto?
tool-rent-field-notice = ¿Qué aviso es?
tool-rent-field-given-on = Día en que se entrega
tool-rent-field-ends-on = Último día que indica
tool-rent-line-interval = El alquiler puede subir { $months } meses después del { $day }, no antes
tool-rent-line-earliest = Primer día posible, si le avisaran hoy
tool-rent-line-tell-by = El arrendador debe avisarle por escrito { $days } días antes del { $day }, es decir, a más tardar el
tool-rent-line-guideline = Tope de aumento el { $day }
tool-rent-line-percent = { $rate } %
tool-rent-line-not-confirmed = Esta tasa viene de archivos públicos y no del aviso del propio gobierno. Compárela con la página oficial antes de confiar en ella.
tool-rent-line-guideline-unknown = Aquí no se conoce el tope de ese año. Consulte la página oficial.
tool-rent-line-not-covered = La vivienda se habitó por primera vez después del { $day }, así que ningún tope limita el alquiler. Las demás reglas valen.
tool-rent-line-ask-age = ¿La vivienda estaba habitada el { $day } o antes? Solo entonces vale el tope. Pida la respuesta por escrito.
tool-rent-line-most-more = Aumento máximo
tool-rent-line-highest = Nuevo alquiler máximo
tool-rent-line-no-limit = Ningún tope limita el alquiler de esta vivienda
tool-rent-line-increase-may-not = Así no está permitido
tool-rent-line-not-before = No antes del { $day }
tool-rent-line-enough-months = Pasaron suficientes meses
tool-rent-line-told-in-time = El aviso llegó a tiempo
tool-rent-line-within-guideline = El nuevo alquiler respeta el tope
tool-rent-line-challenge = Puede acudir a la Junta de Arrendadores e Inquilinos (LTB) por un aumento incorrecto hasta el
tool-rent-line-other-homes = Si comparte la cocina o el baño con el dueño, o vive en vivienda comunitaria, valen otras reglas.
tool-rent-line-may = El arrendador puede pedirlo
tool-rent-line-may-not = El arrendador no puede exigirlo
tool-rent-line-may-up-to = Solo hasta { $amount }
tool-rent-line-may-cost = Solo lo que cuesta de verdad
tool-rent-line-may-rents = Hasta un alquiler
tool-rent-line-deposit-most = Depósito máximo
tool-rent-line-too-much = Por encima de lo que se puede exigir
tool-rent-line-interest = Intereses que el arrendador le debe por un año, a la tasa del tope
tool-rent-line-ends = Último día, como muy pronto, { $days } días después del aviso
tool-rent-line-pay-by = Plazo para pagar, { $days } días después del aviso. Si para entonces paga todo, el aviso queda sin efecto
tool-rent-line-long-enough = El aviso se dio con tiempo suficiente
tool-rent-line-end-of-period = El último día debe ser el último de un período de alquiler, y no antes del fin de un contrato por plazo fijo.
tool-rent-line-owed = El arrendador le debe
tool-rent-line-owed-nothing = Con { $days } días de aviso o más, el arrendador no le debe nada.
tool-rent-line-owed-unless = El arrendador le debe alquiler, salvo que el aviso sea de { $days } días o más. Indique el último día para verlo
tool-rent-line-board-decides = No tiene que irse por un aviso. Solo la Junta de Arrendadores e Inquilinos (LTB) puede ordenarlo.

## Driver's licence

tool-driving-question = ¿Cómo obtengo la licencia de conducir de Ontario?
tool-driving-about = Canje, exámenes o el camino completo, según de dónde sea su licencia; cuánto tiempo puede seguir conduciendo con ella y qué documentos llevar.
tool-driving-section-path = Su camino
tool-driving-section-clock = Su licencia anterior
tool-driving-section-papers = Qué llevar
tool-driving-field-place = ¿De dónde es su licencia?
tool-driving-field-class = ¿Qué tipo de licencia es?
tool-driving-choice-class-car = Una licencia plena de auto
tool-driving-choice-class-motorcycle = Una licencia de motocicleta
tool-driving-choice-class-learner = Una licencia de aprendiz
tool-driving-field-years = Años de experiencia de conducción con licencia plena
tool-driving-field-resident-since = Día en que pasó a residir en Ontario
tool-driving-hint-resident-since = Por lo general, el día en que vino a vivir aquí.
tool-driving-field-english-or-french = ¿Sus documentos están en inglés o francés?
tool-driving-field-letter-of = Fecha de la carta sobre su experiencia
tool-driving-line-exchange = Puede canjear su licencia sin examen escrito ni examen práctico
tool-driving-line-exchange-if = Puede canjear su licencia si tiene suficiente experiencia
tool-driving-line-credit = Quizá le reconozcan su experiencia
tool-driving-line-tests = Necesita exámenes
tool-driving-line-full = Empieza como conductor nuevo
tool-driving-line-ask = Pregunte en DriveTest
tool-driving-line-age = Debe tener { $years } años o más para conducir en Ontario.
tool-driving-line-agreement = Acuerdo con Ontario: { $place }
tool-driving-line-experience = Experiencia de { $months } meses o más
tool-driving-line-less-experience = DriveTest decide qué le da una experiencia menor. Lleve pruebas de toda su experiencia
tool-driving-line-motorcycle = Para las motocicletas valen otras reglas. Pregunte en DriveTest
tool-driving-line-learner-no-exchange = Una licencia de aprendiz no se puede canjear.
tool-driving-line-eye-test = Examen de la vista en un centro DriveTest
tool-driving-line-knowledge-test = Examen escrito sobre las reglas de tránsito
tool-driving-line-road-test = Examen práctico
tool-driving-line-credit-changed = Según se informó, estas reglas iban a cambiar el { $day }, y no pudimos confirmar cómo. Pregunte en DriveTest qué exámenes necesita y de qué le sirve su carta
tool-driving-line-credit-ask = Su experiencia puede acortar el tiempo entre los exámenes. Pregunte en DriveTest de qué le sirve su carta
tool-driving-line-learner = Primer examen práctico { $months } meses después del examen escrito, o { $course } meses con un curso de conducción aprobado. Hasta entonces conduce con un conductor con experiencia a su lado.
tool-driving-line-full-test = Segundo examen práctico, para la licencia plena
tool-driving-line-grace = Tiempo que puede conducir con su licencia vigente después de pasar a residir aquí
tool-driving-line-drive-until = Último día en que puede conducir con su licencia vigente, { $days } días después de pasar a residir aquí
tool-driving-line-apply-before = Solicite la licencia de Ontario antes de ese día.
tool-driving-line-time-over = Este plazo terminó. No conduzca hasta tener una licencia de Ontario. Su seguro podría no pagar después de un choque.
tool-driving-line-letter-until = La carta vale { $months } meses, es decir, hasta el
tool-driving-line-letter-too-old = La carta es demasiado antigua. Pida una nueva.
tool-driving-line-fees = Hay tarifas por los exámenes y la licencia. No pudimos confirmar los montos; consulte drivetest.ca antes de ir.

## School

tool-school-question = ¿Qué escuela le corresponde a mi hijo o hija?
tool-school-about = El grado según la fecha de nacimiento, los cuatro sistemas escolares públicos, qué llevar y las vacunas que pide Ontario.
tool-school-section-grade = Grado
tool-school-section-systems = Los cuatro sistemas
tool-school-section-papers = Qué llevar
tool-school-section-vaccines = Vacunas
tool-school-field-born = Mes en que nació su hijo o hija
tool-school-field-arrival = Día en que viene a Ontario
tool-school-hint-arrival = Déjelo vacío si ya está aquí.
tool-school-field-status = Estatus migratorio de su hijo o hija en Canadá
tool-school-field-french-right = ¿Tiene el padre o la madre derecho a la escuela en francés?
tool-school-hint-french-right = Lo tiene un ciudadano canadiense cuyo primer idioma es el francés, o que hizo la escuela primaria en francés en Canadá. También las familias con otro hijo en una escuela así.
tool-school-field-catholic = ¿Es católico el padre, la madre, el niño o la niña?
tool-school-field-with-guardian = ¿El niño o la niña vive con alguien que no es su padre ni su madre?
tool-school-line-school-year = El año escolar empieza el
tool-school-line-age = En ese año calendario, su hijo o hija cumple { $age } años.
tool-school-line-may-begin = El kínder (kindergarten) puede empezar el
tool-school-line-later = Todavía no
tool-school-line-ask-board = Pregunte a la junta escolar
tool-school-line-too-old = Su hijo o hija ya pasó la edad habitual de la secundaria (high school). Pregunte a la junta qué escuela o programa para adultos está disponible.
tool-school-line-grade = Grado habitual
tool-school-line-compulsory = La escuela es obligatoria de los { $from } a los { $to } años de edad
tool-school-line-assessment = La junta puede examinar primero el idioma y las matemáticas. El grado suele darse según la edad.
tool-school-line-credits = Créditos para el diploma de secundaria
tool-school-line-community-hours = Horas de trabajo voluntario para el diploma de secundaria
tool-school-line-free = La escuela es gratis
tool-school-line-free-ask = Pregunte a la junta antes de viajar si hay que pagar
tool-school-line-open = Puede inscribirse
tool-school-line-ask-catholic = Sobre todo para familias católicas. Pregunte a la junta por sus reglas
tool-school-line-by-right = Tiene derecho a un lugar
tool-school-line-by-committee = Puede pedirlo. Decide un comité de la junta
tool-school-line-immersion = La inmersión en francés es otra cosa: en ella, niños de escuelas de inglés aprenden francés.
tool-school-line-paper-missing = Si falta un documento, vaya a la escuela de todos modos y pregunte qué acepta en su lugar.

## Free services

tool-eligibility-question = ¿Qué servicios gratuitos puedo usar y hasta cuándo?
tool-eligibility-about = Ayuda para establecerse y clases de idioma según su estatus, con el día en que terminan.
tool-eligibility-section-time = Su plazo
tool-eligibility-section-services = Servicios
tool-eligibility-field-status = ¿Cuál es su estatus?
tool-eligibility-field-resident-since = Día en que obtuvo la residencia permanente
tool-eligibility-hint-resident-since = Está en su Confirmación de Residencia Permanente (COPR). También sirve un día previsto.
tool-eligibility-line-years = { $years } años desde el { $day }, hasta el fin de ese mes
tool-eligibility-line-ended-for = Para residentes permanentes económicos desde el { $day } o antes, estos servicios terminaron el
tool-eligibility-line-over = Este plazo terminó. Los servicios que pagan Ontario y otros pueden seguir abiertos.
tool-eligibility-line-left = Tiempo que queda
tool-eligibility-line-of-until = Último día de los servicios gratuitos que paga el gobierno federal
tool-eligibility-line-until-citizen = Hasta que obtenga la ciudadanía
tool-eligibility-line-before-landing = Antes de venir a Canadá
tool-eligibility-line-after-landing = Después de llegar
tool-eligibility-line-others-only = No los servicios que paga IRCC. Puede haber otros abiertos

## Benefits

tool-benefits-question = ¿Qué beneficios puede recibir mi familia?
tool-benefits-about = El Beneficio Canadiense por Hijos según sus ingresos, el beneficio para alimentos y la atención dental; cuándo puede solicitarlos y con qué formulario.
tool-benefits-section-apply = Para solicitar
tool-benefits-section-child = Beneficio Canadiense por Hijos (Canada child benefit)
tool-benefits-section-groceries = Beneficio para alimentos (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = Otra ayuda
tool-benefits-field-status = ¿Cuál es su estatus?
tool-benefits-field-here-since = Día en que vino a vivir a Canadá
tool-benefits-field-partner = ¿Vive con un cónyuge o una pareja?
tool-benefits-field-children = Meses en que nacieron sus hijos
tool-benefits-hint-children = Un mes por cada hijo.
tool-benefits-field-income = Ingreso familiar del año pasado
tool-benefits-hint-income = Después de deducciones, de los dos miembros de la pareja y de todos los países, en dólares canadienses.
tool-benefits-field-private-dental = ¿Tiene un seguro dental privado?
tool-benefits-line-apply-now = Puede solicitarlo en cuanto esté aquí
tool-benefits-line-apply-after = Puede solicitarlo después de { $months } meses en Canadá, con un permiso vigente en el mes siguiente
tool-benefits-line-apply-ask = Pregunte a la CRA desde cuándo puede solicitarlo
tool-benefits-line-form = Formulario
tool-benefits-line-file-return = Presente su declaración de impuestos cada año, también sin ingresos. La próxima vence el
tool-benefits-line-young =
    { $count ->
        [one] Como máximo por 1 hijo menor de { $until } años, al año
       *[other] Como máximo por { $count } hijos menores de { $until } años, al año
    }
tool-benefits-line-older =
    { $count ->
        [one] Como máximo por 1 hijo de { $until } a { $last } años, al año
       *[other] Como máximo por { $count } hijos de { $until } a { $last } años, al año
    }
tool-benefits-line-child-income = Indique su ingreso familiar para ver el monto
tool-benefits-line-full-amount = Monto completo, porque { $income } no pasa de { $full }
tool-benefits-line-reduction = Menos, porque { $income } pasa de { $full }
tool-benefits-line-child-year = Beneficio Canadiense por Hijos por un año, con las edades de hoy
tool-benefits-line-child-year-later = Beneficio Canadiense por Hijos por un año, con las edades de hoy, cuando ya pueda solicitarlo
tool-benefits-line-child-from = Día desde el que puede solicitar el Beneficio Canadiense por Hijos
tool-benefits-line-child-month = Por un mes
tool-benefits-line-birthday = Desde el { $day }, después de un cumpleaños
tool-benefits-line-depends = Depende de sus ingresos
tool-benefits-line-no-child = No hay beneficio por hijos, pero quizá otra ayuda
tool-benefits-line-single = Como máximo para una persona, al año
tool-benefits-line-couple = Como máximo para una pareja, al año
tool-benefits-line-groceries-child =
    { $count ->
        [one] Como máximo por 1 hijo menor de { $under } años, al año
       *[other] Como máximo por { $count } hijos menores de { $under } años, al año
    }
tool-benefits-line-single-parent = Un padre o una madre sin pareja puede recibir más.
tool-benefits-line-groceries-income = Baja cuando suben los ingresos. La CRA lo calcula con su declaración de impuestos o su formulario.
tool-benefits-line-dental = Plan Canadiense de Atención Dental: ingresos menores a { $below }, sin seguro dental privado y con la declaración de impuestos presentada
tool-benefits-line-dental-full = El plan cubre todo el costo de lo que paga
tool-benefits-line-dental-share = Su parte del costo
tool-benefits-line-percent = { $rate } %
tool-benefits-line-not-known = Estos montos valen hasta el { $day }. Para montos posteriores, consulte la página oficial.

## What to bring

tool-documents-question = ¿Qué debo llevar?
tool-documents-about = Los documentos para la tarjeta de salud, el SIN, la escuela, la licencia de conducir, una cuenta de banco y la frontera: qué tiene, qué falta y qué puede reemplazarlo.
tool-documents-line-one-of = Basta con uno de estos:
tool-documents-section-missing = Falta
tool-documents-section-if-it-applies = Si es su caso
tool-documents-section-have = Tiene
tool-documents-section-remarks = Conviene saber
tool-documents-field-purpose = ¿Para qué?
tool-documents-field-have = ¿Cuáles de estos documentos tiene?
tool-documents-line-complete = Lo tiene todo
tool-documents-line-missing =
    { $count ->
        [one] Falta 1 cosa
       *[other] Faltan { $count } cosas
    }
tool-documents-line-originals = Lleve los originales. Muchas veces no aceptan copias.
tool-documents-line-translate = Algunos de estos documentos suelen estar en otro idioma. Lleve una traducción si no están en inglés o francés.

## Published times

tool-times-question = ¿Cuánto tardan solicitudes como la mía?
tool-times-about = Los plazos publicados y los plazos de servicio de un programa, junto al día en que usted envió su solicitud.
tool-times-section-finished = Terminadas hace poco
tool-times-section-expected = Previsto
tool-times-section-standard = Plazo de servicio (service standard)
tool-times-field-program = ¿Qué programa?
tool-times-field-filed-on = Día en que presentó la solicitud
tool-times-line-published = Plazos publicados
tool-times-line-finished = La mayoría de las terminadas hace poco tardó, con datos del { $day }
tool-times-line-finished-day = Contado desde su día, eso es el
tool-times-line-expected = Si se envía hoy, se espera que tarde, con datos del { $day }
tool-times-line-expected-for-month = Para quienes la presentaron el mismo mes, espera que aún se prevé, con datos del { $day }
tool-times-line-people = Personas que esperan
tool-times-line-people-ahead = Personas que la presentaron antes de ese mes y esperan
tool-times-line-standard = La meta del propio ministerio para el { $share } % de las solicitudes
tool-times-line-standard-day = Contado desde su día, eso es el
tool-times-line-no-standard = Para este programa no hay un plazo de servicio publicado.
tool-times-line-of-days = desde que envió su solicitud
tool-times-line-span-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
tool-times-line-more-minutes =
    { $count ->
        [one] más de { $count } minuto
       *[other] más de { $count } minutos
    }
tool-times-line-span-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
tool-times-line-more-hours =
    { $count ->
        [one] más de { $count } hora
       *[other] más de { $count } horas
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
tool-times-line-more-days =
    { $count ->
        [one] más de { $count } día
       *[other] más de { $count } días
    }
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
tool-times-line-more-weeks =
    { $count ->
        [one] más de { $count } semana
       *[other] más de { $count } semanas
    }
tool-times-line-span-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
tool-times-line-more-months =
    { $count ->
        [one] más de { $count } mes
       *[other] más de { $count } meses
    }
tool-times-line-span-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
tool-times-line-more-years =
    { $count ->
        [one] más de { $count } año
       *[other] más de { $count } años
    }

## Occupation

tool-occupation-question = ¿Cómo llama Canadá a mi trabajo, y necesito una licencia?
tool-occupation-about = El grupo de su ocupación, lo que suele exigir, si Ontario la regula y quién lo hace, con los primeros pasos.
tool-occupation-section-group = Grupo
tool-occupation-section-rounds = Rondas de Express Entry por ocupación
tool-occupation-section-licence = Licencia en Ontario
tool-occupation-field-noc = Su ocupación
tool-occupation-hint-noc = Escriba un nombre común en inglés o francés, como nurse o cook, o las cinco cifras.
tool-occupation-line-teer = Lo que suele exigir (TEER { $teer })
tool-occupation-line-broad = Campo de trabajo
tool-occupation-line-no-category = Ninguna ronda para un grupo de ocupaciones la nombra.
tool-occupation-line-whole-group = Todos los empleos de este grupo
tool-occupation-line-regulator = Quién da la licencia o el certificado
tool-occupation-line-eca-body = Quién evalúa los estudios
tool-occupation-line-step = Paso { $number }
tool-occupation-line-lead-time = Calcule { $months } meses o más para la licencia.
tool-occupation-line-not-known = No sabemos si Ontario regula este trabajo. Pregunte antes de contar con él

## Budget

tool-budget-question = ¿Cuánto me duran los ahorros?
tool-budget-about = Lo que cuesta llegar, lo que cuesta un mes y cuántos meses duran sus ahorros. Primero cuentan sus propios montos.
tool-budget-section-monthly = Cada mes
tool-budget-section-once = Una vez, al llegar
tool-budget-section-result = Sus ahorros
tool-budget-field-community = ¿Dónde va a vivir?
tool-budget-field-adults = Adultos en su hogar
tool-budget-field-in-child-care = Niños que irán a la guardería
tool-budget-field-savings = Sus ahorros
tool-budget-field-income = Ingresos de cada mes, después de impuestos
tool-budget-field-rent = Alquiler
tool-budget-hint-rent = Déjelo vacío para usar el promedio que se conoce del lugar.
tool-budget-field-food = Comida
tool-budget-field-phone = Teléfono e internet
tool-budget-field-insurance = Seguros
tool-budget-field-other-monthly = Otros gastos de cada mes
tool-budget-field-transport = Transporte
tool-budget-hint-transport = Déjelo vacío para usar la tarifa del transporte público, donde se conoce.
tool-budget-field-child-care = Cuidado infantil
tool-budget-hint-child-care = Déjelo vacío para usar la tarifa máxima por día.
tool-budget-field-care-days = Días de cuidado infantil en un mes
tool-budget-field-travel = Viaje a Canadá
tool-budget-field-first-stay = Las primeras noches
tool-budget-field-furniture = Muebles y cocina
tool-budget-field-clothes = Ropa de abrigo
tool-budget-field-other-once = Otros gastos al llegar
tool-budget-line-rent = Alquiler
tool-budget-line-rent-stored = Alquiler promedio de una vivienda de dos dormitorios: { $place }, { $day }
tool-budget-line-rent-higher = Es lo que pagaban en promedio quienes ya alquilan ahí. Quien se muda ahora suele pagar más.
tool-budget-line-rent-area = Este promedio es de toda la zona.
tool-budget-line-food = Comida
tool-budget-line-phone = Teléfono e internet
tool-budget-line-insurance = Seguros
tool-budget-line-other-monthly = Otros gastos
tool-budget-line-transport = Transporte
tool-budget-line-transit-pass = Pases mensuales de transporte para los adultos, a { $fare }
tool-budget-line-transit-rides = Transporte de los adultos, como máximo: { $rides } viajes a { $fare }
tool-budget-line-child-care = Cuidado infantil
tool-budget-line-child-care-most =
    { $count ->
        [one] Cuidado de 1 niño, como máximo: { $days } días a { $fee }
       *[other] Cuidado de { $count } niños, como máximo: { $days } días a { $fee }
    }
tool-budget-line-child-care-until = Esta tarifa máxima es de programas con tarifas reducidas, para niños que aún no tienen edad escolar, y está prometida hasta el { $day }.
tool-budget-line-total-monthly = Un mes en total
tool-budget-line-deposit = Depósito para el último alquiler
tool-budget-line-travel = Viaje
tool-budget-line-first-stay = Las primeras noches
tool-budget-line-furniture = Muebles y cocina
tool-budget-line-clothes = Ropa de abrigo
tool-budget-line-other-once = Otros gastos al llegar
tool-budget-line-total-once = La llegada en total
tool-budget-line-income = Ingresos de cada mes
tool-budget-line-from-savings = De los ahorros, cada mes
tool-budget-line-savings = Ahorros
tool-budget-line-after-once = Lo que queda después de llegar
tool-budget-line-short = Falta
tool-budget-line-left-out =
    { $count ->
        [one] No se conoce 1 gasto, y no está incluido.
       *[other] No se conocen { $count } gastos, y no están incluidos.
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] Menos de un mes
        [one] 1 mes completo como máximo
       *[other] { $count } meses completos como máximo
    }
tool-budget-line-months =
    { $count ->
        [0] Menos de un mes
        [one] 1 mes completo
       *[other] { $count } meses completos
    }
tool-budget-line-not-enough = Sus ahorros no cubren la llegada
tool-budget-line-covered = Sus ingresos cubren estos gastos
tool-budget-line-covered-known = Sus ingresos cubren lo que se conoce hasta ahora
tool-budget-line-costs-first = Indique sus gastos para ver una respuesta

tools-noc-found =
    { $count ->
        [one] Hay 1 ocupación parecida. Elíjala.
       *[other] Hay { $count } ocupaciones parecidas. Elija una.
    }
tools-noc-none = Ninguna ocupación tiene ese nombre. Pruebe con otra palabra para el trabajo, en inglés o francés.
