## What all tools share

tools-ask = Ver la respuesta
tools-yes = Sí
tools-no = No
tools-not-known = No se sabe
tools-choose = Elija
tools-add = Agregar
tools-remove = Quitar
tools-result = Respuesta
tools-of = de { $of }
tools-capped = limitado; sin el límite serían { $from }
tools-would-change = Qué la cambiaría
tools-next = Qué hacer ahora
tools-rules = Las reglas
tools-in-force = Vigente desde el { $date }
tools-stale = Estas reglas debían revisarse a más tardar el { $date }. Consulte la página oficial antes de confiar en la respuesta.
tools-faults = Revise de nuevo estas respuestas
tools-copy = Copiar como texto
tools-copied = Copiado.

## What is wrong with a field

tools-fault-missing = Este dato es necesario. Escríbalo o elíjalo.
tools-fault-whole = Escriba un número entero de { $min } a { $max }.
tools-fault-number = Escriba un número de { $min } a { $max }, en pasos de { $step }.
tools-fault-money = Escriba un monto de 0 a { $max }, con dos decimales como máximo.
tools-fault-yes-no = Elija sí o no.
tools-fault-choice = Elija una de las respuestas.
tools-fault-choices = Elija entre las respuestas.
tools-fault-day = Escriba un día entre el { $from } y el { $to }.
tools-fault-month = Escriba un mes de { $from } a { $to }.
tools-fault-list = Aquí caben { $max } como máximo.
tools-fault-noc = Escriba las cinco cifras del código de la ocupación.
tools-fault-noc-unknown = Ninguna ocupación tiene este código. Busque por el nombre.
tools-fault-unknown = Aquí no se pregunta esto.
tools-fault-same = Debe ser distinto de “{ $other }”.
tools-fault-more-than = Puede ser { $max } como máximo, según “{ $other }”.

## Questions that several tools ask

tools-section-person = Usted
tools-section-language = Idiomas
tools-section-work = Trabajo
tools-section-spouse = Su cónyuge o pareja
tools-section-additional = Puntos adicionales
tools-section-adaptability = Vínculos con Canadá
tools-section-minimums = Requisitos
tools-field-age = Su edad en años cumplidos
tools-field-education = Su nivel de estudios más alto
tools-hint-education = Los estudios hechos fuera de Canadá cuentan cuando ya fueron evaluados.
tools-choice-education-less-than-secondary = Menos que la secundaria completa (high school)
tools-choice-education-secondary = Secundaria completa (high school)
tools-choice-education-one-year = Programa de un año después de la secundaria
tools-choice-education-two-year = Programa de dos años después de la secundaria
tools-choice-education-bachelor = Licenciatura (bachelor’s degree), o programa de tres años o más
tools-choice-education-two-or-more = Dos o más de estos títulos, uno de ellos de tres años o más
tools-choice-education-masters = Maestría, o título de una profesión que exige licencia
tools-choice-education-doctoral = Doctorado
tools-hint-first-language = El examen que le da el nivel más alto. Déjelo vacío si aún no tiene resultado.
tools-field-first-language = Primer idioma oficial
tools-field-second-language = Segundo idioma oficial
tools-field-lang = Idioma
tools-field-clb = Nivel en cada habilidad (CLB o NCLC)
tools-hint-clb = La herramienta de puntajes de examen convierte los puntajes en niveles. Escriba 0 donde no tenga ninguno.
tools-field-first-language-clb = Primer idioma oficial: nivel en cada habilidad
tools-field-second-language-clb = Segundo idioma oficial: nivel en cada habilidad
tools-choice-lang-en = Inglés
tools-choice-lang-fr = Francés
tools-ability-reading = Leer
tools-ability-writing = Escribir
tools-ability-listening = Escuchar
tools-ability-speaking = Hablar
tools-line-ability-reading = leer
tools-line-ability-writing = escribir
tools-line-ability-listening = escuchar
tools-line-ability-speaking = hablar
tools-field-canadian-work-years = Trabajo calificado en Canadá, en años completos
tools-hint-canadian-work-years = Trabajo pagado y con permiso, de los últimos diez años. Treinta horas por semana durante un año cuentan como un año.
tools-field-foreign-work-years = Trabajo calificado fuera de Canadá, en años completos
tools-hint-foreign-work-years = Trabajo pagado de los últimos diez años.
tools-line-age = Edad: { $age }
tools-line-education = Estudios: { $education }
tools-line-first-language = Primer idioma oficial, { $ability }: nivel { $level }
tools-line-no-first-language = No se cuenta ningún resultado de examen de un primer idioma oficial.
tools-line-birthday = Su próximo cumpleaños
tools-line-first-language-more = Un nivel más en cada habilidad del primer idioma
tools-line-education-more = Más estudios: { $education }

## How much money must I show?

tool-funds-question = ¿Cuánto dinero debo mostrar?
tool-funds-about = Usted muestra que puede mantener a su familia cuando llegue. El monto depende de cuántos sean.
tool-funds-field-program = ¿Qué programa solicita?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = Programa piloto de comunidades rurales o francófonas
tool-funds-field-family-size = ¿Cuántos son en su familia?
tool-funds-hint-family-size = Cuéntese usted, y cuente a su pareja y a sus hijos dependientes, también a los que por ahora se quedan.
tool-funds-line-base =
    { $count ->
        [one] Monto para 1 persona
       *[other] Monto para una familia de { $count }
    }
tool-funds-line-more =
    { $count ->
        [one] 1 persona más
       *[other] { $count } personas más
    }

## How many points do I have in Express Entry?

tool-crs-question = ¿Cuántos puntos tengo en Express Entry?
tool-crs-about = Express Entry ordena a las personas por puntaje, con el sistema de clasificación (Comprehensive Ranking System, CRS). Vea el suyo línea por línea y qué lo cambiaría.
tool-crs-section-core = Usted
tool-crs-section-transferability = Factores que cuentan juntos
tool-crs-section-rounds = Las últimas rondas
tool-crs-field-spouse = ¿Tiene cónyuge o pareja?
tool-crs-choice-spouse-none = No
tool-crs-choice-spouse-accompanying = Sí, y viene conmigo
tool-crs-choice-spouse-not-accompanying = Sí, y no viene conmigo
tool-crs-choice-spouse-citizen-or-pr = Sí, con ciudadanía o residencia permanente de Canadá
tool-crs-field-trade-certificate = ¿Tiene un certificado de calificación canadiense en un oficio (certificate of qualification)?
tool-crs-field-provincial-nomination = ¿Le nominó una provincia?
tool-crs-field-sibling-in-canada = ¿Vive en Canadá un hermano o una hermana adulta con ciudadanía o residencia permanente?
tool-crs-hint-sibling-in-canada = De usted, o de su pareja si viene con usted.
tool-crs-field-canadian-study = Estudios en Canadá después de la secundaria
tool-crs-choice-canadian-study-none = Ninguno
tool-crs-choice-canadian-study-1-2 = Un título de uno o dos años
tool-crs-choice-canadian-study-3-plus = Un título de tres años o más, o de posgrado
tool-crs-field-spouse-factors = Lo que aporta su cónyuge o pareja
tool-crs-field-spouse-factors-education = Su nivel de estudios más alto
tool-crs-field-spouse-factors-clb = Su nivel en cada habilidad de un idioma oficial
tool-crs-field-spouse-factors-canadian-work-years = Su trabajo calificado en Canadá, en años completos
tool-crs-line-second-language = Segundo idioma oficial, { $ability }: nivel { $level }
tool-crs-line-canadian-work = Años de trabajo calificado en Canadá: { $years }
tool-crs-line-no-spouse-factors = No dijo nada sobre su cónyuge o pareja, así que no aporta puntos.
tool-crs-line-spouse-not-counted = Lo que dijo sobre su cónyuge o pareja no se cuenta. Solo cuenta para quien viene con usted y no tiene la ciudadanía ni la residencia permanente.
tool-crs-line-spouse-education = Estudios del cónyuge: { $education }
tool-crs-line-spouse-language = Idioma del cónyuge, { $ability }: nivel { $level }
tool-crs-line-spouse-canadian-work = Años de trabajo calificado del cónyuge en Canadá: { $years }
tool-crs-line-education-and-language = Estudios y primer idioma
tool-crs-line-education-and-canadian-work = Estudios y trabajo en Canadá
tool-crs-line-foreign-work-and-language = Trabajo en el extranjero y primer idioma
tool-crs-line-foreign-and-canadian-work = Trabajo en el extranjero y trabajo en Canadá
tool-crs-line-trade-and-language = Certificado de oficio y primer idioma
tool-crs-line-nomination = Nominación de una provincia
tool-crs-line-french = Francés
tool-crs-line-canadian-study = Estudios en Canadá: { $study }
tool-crs-line-sibling = Hermano o hermana en Canadá
tool-crs-line-job-offer = Una oferta de empleo (no da puntos desde el { $date })
tool-crs-line-canadian-work-more = Un año más de trabajo en Canadá
tool-crs-line-foreign-work-more = Un año más de trabajo fuera de Canadá
tool-crs-line-first-language-all = Nivel { $level } en cada habilidad del primer idioma
tool-crs-line-french-all = Francés de nivel { $level } en cada habilidad
tool-crs-line-rounds-only-yours = Una ronda es para usted solo si pertenece a su grupo. Puede haber rondas más nuevas.
tool-crs-line-round = { $category }, { $date }: puntaje más bajo { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] falta 1 punto
       *[other] faltan { $points } puntos
    }
tool-crs-line-round-enough =
    { $points ->
        [0] exactamente el mismo puntaje
        [one] 1 punto por encima
       *[other] { $points } puntos por encima
    }
tool-crs-line-category-general = Todos los programas
tool-crs-line-category-canadian-experience = Clase de Experiencia Canadiense (Canadian Experience Class)
tool-crs-line-category-provincial-nominee = Nominados provinciales
tool-crs-line-category-federal-skilled-worker = Programa de trabajadores calificados (Federal Skilled Worker)
tool-crs-line-category-federal-skilled-trades = Programa de oficios especializados (Federal Skilled Trades)
tool-crs-line-category-french = Francés
tool-crs-line-category-healthcare = Salud y servicios sociales
tool-crs-line-category-stem = Ciencia y tecnología
tool-crs-line-category-trades = Oficios
tool-crs-line-category-transport = Transporte
tool-crs-line-category-education = Educación
tool-crs-line-category-agriculture = Agricultura
tool-crs-line-category-physicians = Médicos con experiencia canadiense
tool-crs-line-category-senior-managers = Altos directivos con experiencia canadiense
tool-crs-line-category-researchers = Investigadores con experiencia canadiense
tool-crs-line-category-military = Reclutas militares

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = ¿Me alcanzan los puntos para el programa de trabajadores calificados (Federal Skilled Worker)?
tool-fsw-about = Antes de que Express Entry le clasifique, este programa pide cierto número de puntos en su propia tabla de selección.
tool-fsw-field-experience-years = Trabajo calificado en una sola ocupación, en años completos
tool-fsw-hint-experience-years = Trabajo pagado de los últimos diez años, en cualquier lugar.
tool-fsw-field-arranged-employment = ¿Tiene una oferta de empleo válida en Canadá?
tool-fsw-field-adaptability = ¿Qué es cierto en su caso o en el de su pareja?
tool-fsw-field-spouse-language-clb4 = Mi pareja tiene nivel 4 o más en todas las habilidades de un idioma oficial
tool-fsw-field-own-study-2y-canada = Estudié en Canadá a tiempo completo durante dos años escolares o más
tool-fsw-field-spouse-study-2y-canada = Mi pareja estudió en Canadá a tiempo completo durante dos años escolares o más
tool-fsw-field-own-work-1y-canada = Trabajé en Canadá a tiempo completo durante un año o más, en trabajo calificado y con permiso
tool-fsw-field-spouse-work-1y-canada = Mi pareja trabajó en Canadá durante un año o más con permiso
tool-fsw-field-relative-in-canada = Un familiar adulto mío o de mi pareja vive en Canadá con ciudadanía o residencia permanente
tool-fsw-line-second-language = Segundo idioma oficial: nivel { $level } en cada habilidad
tool-fsw-line-experience = Años de trabajo calificado: { $years }
tool-fsw-line-arranged-employment = Una oferta de empleo válida
tool-fsw-line-offer-again = Una oferta de empleo válida, contada otra vez
tool-fsw-line-spouse-language = Idioma de la pareja
tool-fsw-line-own-study = Sus estudios en Canadá
tool-fsw-line-spouse-study = Estudios de la pareja en Canadá
tool-fsw-line-own-work = Su trabajo en Canadá
tool-fsw-line-spouse-work = Trabajo de la pareja en Canadá
tool-fsw-line-relative = Un familiar en Canadá
tool-fsw-line-minimum-language = Primer idioma oficial: nivel { $level } en cada habilidad
tool-fsw-line-minimum-experience = Años completos de trabajo calificado: al menos { $years }
tool-fsw-line-minimum-education = Secundaria completa (high school) o más
tool-fsw-line-pass-mark = Puntaje mínimo para pasar: { $pass }
tool-fsw-line-passes = Puntos suficientes, y cumple todos los mínimos
tool-fsw-line-too-few = No alcanzan los puntos
tool-fsw-line-below-minimum = No se cumple un mínimo. Los puntos no lo compensan
tool-fsw-line-experience-more = Un año más de trabajo calificado
tool-fsw-line-second-language-all = Nivel { $level } en cada habilidad del segundo idioma

## What level is my test score?

tool-clb-question = ¿Qué nivel me da mi puntaje del examen de idioma?
tool-clb-about = Canadá mide los idiomas por niveles: CLB para el inglés y NCLC para el francés. Convierta un puntaje en su nivel.
tool-clb-field-test = ¿Qué examen?
tool-clb-field-ability = ¿Qué habilidad?
tool-clb-choice-ability-reading = Leer
tool-clb-choice-ability-writing = Escribir
tool-clb-choice-ability-listening = Escuchar
tool-clb-choice-ability-speaking = Hablar
tool-clb-field-score = Su puntaje
tool-clb-field-test-day = Día del examen
tool-clb-hint-test-day = Si lo pone, verá hasta cuándo vale el resultado.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } o más
tool-clb-line-nclc-or-more = NCLC { $level } o más
tool-clb-line-clb-below = Menos de CLB { $level }
tool-clb-line-nclc-below = Menos de NCLC { $level }
tool-clb-line-from-score = Un puntaje de { $score }
tool-clb-line-valid-until = El resultado vale hasta el
tool-clb-line-expired = Este resultado ya es demasiado antiguo. Necesita un examen nuevo.
tool-clb-line-other-scale = Ese día este examen tenía otros puntajes. Elija el examen que corresponde a ese día.

## In my own currency

tools-section-currency = En su propia moneda
tools-field-rate = 1 dólar canadiense = ¿cuánto de su moneda?
tools-hint-rate = Si quiere ver el monto en su propia moneda. Use el tipo de cambio de su banco.
tools-field-rate-day = Día de este tipo de cambio
tools-line-own-currency = En su moneda, a { $rate } por un dólar canadiense el { $date }

## Which Express Entry programs could be for me?

tool-programs-question = ¿Qué programas de Express Entry podrían servirme?
tool-programs-about = Express Entry tiene tres programas. Vea, requisito por requisito, qué cumple, qué no cumple y qué todavía no se sabe.
tool-programs-section-programs = Programas
tool-programs-section-fsw = Trabajadores calificados (Federal Skilled Worker)
tool-programs-section-cec = Clase de Experiencia Canadiense (Canadian Experience Class)
tool-programs-section-fst = Oficios especializados (Federal Skilled Trades)
tool-programs-section-money = Dinero y lugar
tool-programs-field-teer = El nivel de su trabajo (TEER)
tool-programs-hint-teer = Es la segunda cifra del código de su ocupación.
tool-programs-choice-teer-0 = 0: dirección y gerencia
tool-programs-choice-teer-1 = 1: en general, un título universitario
tool-programs-choice-teer-2 = 2: en general, un diploma de college o un aprendizaje largo
tool-programs-choice-teer-3 = 3: en general, estudios más cortos en un college o formación en el trabajo
tool-programs-choice-teer-4 = 4: en general, la secundaria completa (high school)
tool-programs-choice-teer-5 = 5: formación corta en el trabajo
tool-programs-field-continuous-work-years = Trabajo calificado en una sola ocupación sin interrupción, en años completos
tool-programs-hint-continuous-work-years = Trabajo pagado de los últimos diez años, en cualquier lugar.
tool-programs-field-recent-canadian-work-years = Trabajo calificado en Canadá en los últimos tres años, en años completos
tool-programs-field-trade = ¿Su trabajo es un oficio especializado?
tool-programs-field-trade-work-years = Trabajo en el oficio en los últimos cinco años, en años completos
tool-programs-field-trade-offer-or-certificate = ¿Tiene una oferta de empleo en el oficio, a tiempo completo y por un año, o un certificado de calificación canadiense?
tool-programs-field-education-assessed = ¿Estos estudios son canadienses o ya fueron evaluados?
tool-programs-field-fsw-points = Sus puntos en la tabla de selección de trabajadores calificados (Federal Skilled Worker)
tool-programs-hint-fsw-points = Otra herramienta los suma.
tool-programs-field-works-with-offer = ¿Tiene permitido trabajar en Canadá y además una oferta de empleo válida?
tool-programs-field-enough-funds = ¿Tiene el dinero que debe mostrar?
tool-programs-field-quebec = ¿Piensa vivir en Quebec?
tool-programs-line-found = Parece que cumple las condiciones de un programa
tool-programs-line-not-known = Todavía faltan algunas respuestas
tool-programs-line-none = Por ahora, no cumple las condiciones de ninguno

## What does my application cost?

tool-fees-question = ¿Cuánto cuesta mi solicitud?
tool-fees-about = Las tarifas del gobierno para usted y su familia, línea por línea.
tool-fees-field-application = ¿Qué solicita?
tool-fees-field-partner = ¿Un cónyuge o una pareja presenta la solicitud con usted?
tool-fees-field-children = ¿Cuántos hijos dependientes presentan la solicitud con usted?
tool-fees-field-children-with-biometrics = ¿Cuántos de esos hijos tienen catorce años o más?
tool-fees-hint-children-with-biometrics = Desde esa edad dan sus huellas dactilares y una foto.
tool-fees-line-times = { $what }, por { $count }
tool-fees-line-family-apart = Su pareja y sus hijos presentan sus propias solicitudes. Esas tarifas no se cuentan aquí.
tool-fees-line-without-not-known = El total no incluye lo que no se sabe.

## Ontario Workforce Priority

tool-oinp-question = ¿Podría nominarme Ontario?
tool-oinp-about = La categoría de Ontario pide una oferta de empleo. Vea, requisito por requisito, qué se cumple, y los puntos de una expresión de interés.
tool-oinp-section-offer = El empleo
tool-oinp-section-employer = El empleador
tool-oinp-section-requirements = Requisitos
tool-oinp-section-points = Puntos
tool-oinp-field-occupation = Código de la ocupación que le ofrecen (cinco cifras)
tool-oinp-hint-occupation = De la Clasificación Nacional de Ocupaciones (NOC), por ejemplo 72310 para carpinteros.
tool-oinp-field-offer = ¿Tiene una oferta de empleo permanente y a tiempo completo en Ontario?
tool-oinp-field-hourly-wage = Salario por hora, en dólares canadienses
tool-oinp-field-wage-at-median = ¿Es por lo menos el salario mediano (median wage) de este empleo en la región?
tool-oinp-hint-wage-at-median = El Job Bank federal lo muestra por empleo y región. Para graduados recientes de Ontario basta el salario bajo (low wage).
tool-oinp-field-location = ¿Dónde está el lugar de trabajo?
tool-oinp-field-position-months = Meses que ha trabajado en este puesto en Ontario
tool-oinp-field-other-ontario-months = Meses de otro trabajo en Ontario
tool-oinp-field-same-job-years = Años completos en la misma ocupación, dentro de los últimos cinco años
tool-oinp-field-licence = ¿Tiene la licencia que Ontario exige para este empleo?
tool-oinp-hint-licence = No, si el empleo no exige ninguna.
tool-oinp-field-canadian-earnings = Su mejor año de ingresos en Canadá, de los últimos cinco, en dólares
tool-oinp-hint-canadian-earnings = Según su aviso de liquidación (Notice of Assessment).
tool-oinp-field-status = Su permiso en Canadá
tool-oinp-choice-status-work-permit = Permiso de trabajo
tool-oinp-choice-status-study-permit = Permiso de estudios
tool-oinp-choice-status-none = Ninguno
tool-oinp-field-education-assessed = ¿Estos estudios son canadienses o ya fueron evaluados?
tool-oinp-field-canadian-credentials = Títulos de Canadá
tool-oinp-choice-canadian-credentials-none = Ninguno
tool-oinp-choice-canadian-credentials-one = Uno
tool-oinp-choice-canadian-credentials-more = Más de uno
tool-oinp-field-ontario-graduate = ¿Terminó estudios en una institución admisible de Ontario en los últimos tres años?
tool-oinp-field-employer-area = Zona del lugar de trabajo
tool-oinp-hint-employer-area = La página oficial da la lista de las zonas intermedias.
tool-oinp-choice-employer-area-gta = Gran Toronto (Greater Toronto Area)
tool-oinp-choice-employer-area-listed = Una zona de la lista
tool-oinp-choice-employer-area-elsewhere = Otro lugar de Ontario
tool-oinp-field-employer-years = Años completos que el empleador lleva activo
tool-oinp-field-employer-revenue = Ingresos del empleador el año pasado, en dólares
tool-oinp-field-employer-staff = Ciudadanos y residentes permanentes que trabajan ahí a tiempo completo
tool-oinp-line-teer = Nivel del empleo (TEER): { $teer }
tool-oinp-line-category = Categoría amplia de la ocupación: { $category }
tool-oinp-line-wage = Salario por hora: { $value }
tool-oinp-line-position = Meses en este puesto: { $value }
tool-oinp-line-other-ontario = Meses de otro trabajo en Ontario: { $value }
tool-oinp-line-earnings = Ingresos en Canadá: { $value }
tool-oinp-line-status = Permiso en Canadá: { $choice }
tool-oinp-line-education = Estudios: { $choice }
tool-oinp-line-credentials = Títulos de Canadá: { $choice }
tool-oinp-line-language = Primer idioma oficial, habilidad más baja: nivel { $value }
tool-oinp-line-both-languages = Los dos idiomas oficiales
tool-oinp-line-one-language = Un idioma oficial
tool-oinp-line-no-language = Ningún idioma oficial
tool-oinp-line-all-met = Se cumplen todos los requisitos por los que se preguntó
tool-oinp-line-some-not-met = No se cumple un requisito. Los puntos no lo compensan
tool-oinp-line-some-not-known = No se sabe si se cumplen todos los requisitos
tool-oinp-line-location = Lugar de trabajo: { $choice }
