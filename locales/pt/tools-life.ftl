### The tools of daily life.

## Rights at work

tool-work-question = Recebo o que a lei manda?
tool-work-about = O salário mínimo, seu pagamento de uma semana linha por linha, feriados, férias e seu último pagamento em Ontário.
tool-work-section-wage = Salário mínimo
tool-work-section-week = Sua semana
tool-work-section-vacation = Férias
tool-work-section-holidays = Feriados
tool-work-section-last-pay = Quando o emprego termina
tool-work-field-worker = Que tipo de trabalho é?
tool-work-field-week = Primeiro dia da sua semana de trabalho
tool-work-hint-week = Deixe vazio para usar esta semana, a partir de segunda-feira.
tool-work-field-hours = Horas que você trabalhou nesta semana
tool-work-hint-hours = Deixe vazio se só quer ver o salário mínimo.
tool-work-field-in-school-time = Foi em período de aulas?
tool-work-field-hourly-pay = Seu pagamento por uma hora, antes dos descontos
tool-work-field-years = Anos completos com este empregador
tool-work-field-paid = O que o empregador pagou por esta semana, antes dos descontos
tool-work-hint-paid = Sem o pagamento de férias (vacation pay).
tool-work-field-wages-before = Pagamento das quatro semanas antes de um feriado
tool-work-hint-wages-before = Pagamento habitual e de férias, sem horas extras. Só se há um feriado na sua semana.
tool-work-field-holiday-hours = Horas que você trabalhou no feriado
tool-work-hint-holiday-hours = Elas fazem parte das horas da semana acima.
tool-work-field-last-day = Seu último dia de trabalho
tool-work-field-next-pay-day = O dia de pagamento seguinte a esse dia
tool-work-line-minimum = Salário mínimo por uma hora: { $who }
tool-work-line-minimum-day = Salário mínimo por um dia: { $who }
tool-work-line-student-hours = O salário mínimo de estudante só vale para menos horas em período de aulas.
tool-work-line-new-rate = A partir de { $day }, o salário mínimo é { $amount }. As horas desse dia em diante são calculadas aqui com um pagamento baixo demais.
tool-work-line-not-known = Conhecemos o salário mínimo até { $day }. Para valores posteriores, consulte a página oficial.
tool-work-line-rate = Seu pagamento por hora, { $rate }, alcança o mínimo de { $minimum }
tool-work-line-rate-of-a-day = Seu pagamento por hora, { $rate }, não pode ser comparado com o pagamento de um dia
tool-work-line-usual = Pagamento habitual: { $hours } h a { $rate }
tool-work-line-overtime = Horas extras: { $hours } h a { $share }% de { $rate }
tool-work-line-holiday-worked = Trabalho no feriado: { $hours } h a { $share }% de { $rate }
tool-work-line-holiday-pay = Pagamento do feriado { $name }, { $day }: o pagamento das { $weeks } semanas anteriores, dividido por { $parts }
tool-work-line-holiday-choice = Se você concordou por escrito, pode receber em vez disso seu pagamento habitual e outro dia de folga paga.
tool-work-line-total = Pagamento da semana
tool-work-line-missing = Falta, já que pagaram { $paid } a você
tool-work-line-paid-enough = Os { $paid } que pagaram a você bastam
tool-work-line-vacation = Pagamento de férias desta semana: { $rate }% do seu salário. Você tem { $weeks } semanas de férias por ano.
tool-work-line-vacation-later = Pagamento de férias desta semana depois de { $years } anos com o empregador: { $rate }% do seu salário. Você tem { $weeks } semanas de férias por ano.
tool-work-line-long-week = Uma semana tão longa precisa do seu acordo por escrito. Alguns trabalhos têm outras regras.
tool-work-line-elsewhere = Neste trabalho, horas, horas extras, férias e feriados seguem outras regras. Pergunte ao Ministério do Trabalho (Ministry of Labour) quais.
tool-work-line-last-pay = Quando seu último pagamento deve ser feito: { $days } dias depois do último dia, ou no dia de pagamento seguinte, se for mais tarde
tool-work-line-last-pay-or-later = Seu último pagamento deve ser feito { $days } dias depois do último dia, ou no dia de pagamento seguinte, se for mais tarde

## Renting

tool-rent-question = Aluguel, depósito ou aviso: o proprietário pode fazer isso?
tool-rent-about = Quanto o aluguel pode subir e a partir de quando, que pagamentos um proprietário (landlord) pode pedir e com que antecedência deve vir um aviso em Ontário.
tool-rent-section-increase = O aumento
tool-rent-section-payment = O pagamento
tool-rent-section-notice = O aviso
tool-rent-section-guideline = O limite de aumento
tool-rent-section-checks = O que a lei exige
tool-rent-field-about = De que se trata?
tool-rent-choice-about-increase = Um aluguel mais alto
tool-rent-choice-about-payment = Um depósito ou outro pagamento
tool-rent-choice-about-notice = Sair da moradia
tool-rent-field-rent = Seu aluguel agora
tool-rent-hint-rent = Por um mês, ou por uma semana se você paga por semana.
tool-rent-field-first-lived-in = Quando a moradia foi habitada pela primeira vez?
tool-rent-field-last-change = Dia do último aumento, ou primeiro dia do seu contrato de aluguel
tool-rent-field-new-rent = O novo aluguel que o proprietário pede
tool-rent-field-start = Primeiro dia do novo aluguel
tool-rent-field-told-on = Dia em que você recebeu o aviso por escrito
tool-rent-field-payment = O que o proprietário pede?
tool-rent-field-amount = Quanto?
tool-rent-field-notice = Qual aviso é?
tool-rent-field-given-on = Dia em que o aviso é dado
tool-rent-field-ends-on = Último dia que ele indica
tool-rent-line-interval = O aluguel só pode subir { $months } meses depois de { $day }, não antes
tool-rent-line-earliest = Primeiro dia possível, se avisassem você hoje
tool-rent-line-tell-by = O proprietário deve avisar você por escrito { $days } dias antes de { $day }, portanto até
tool-rent-line-guideline = Limite de aumento (guideline) em { $day }
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = Esta taxa vem de arquivos públicos, não do aviso do próprio governo. Compare-a com a página oficial antes de confiar nela.
tool-rent-line-guideline-unknown = Não conhecemos o limite de aumento desse ano. Consulte a página oficial.
tool-rent-line-not-covered = A moradia foi habitada pela primeira vez depois de { $day }; por isso, o limite de aumento não vale para ela. As outras regras valem.
tool-rent-line-ask-age = A moradia já era habitada em { $day } ou antes? Só então vale o limite de aumento. Peça a resposta por escrito.
tool-rent-line-most-more = Aumento máximo
tool-rent-line-highest = Novo aluguel máximo
tool-rent-line-no-limit = O limite de aumento não vale para esta moradia
tool-rent-line-increase-may-not = Assim não é permitido
tool-rent-line-not-before = Não antes de { $day }
tool-rent-line-enough-months = Já passaram meses suficientes
tool-rent-line-told-in-time = O aviso chegou a tempo
tool-rent-line-within-guideline = O novo aluguel respeita o limite de aumento
tool-rent-line-challenge = Sobre um aumento errado, você pode recorrer ao Tribunal de Proprietários e Inquilinos (Landlord and Tenant Board, LTB) até
tool-rent-line-other-homes = Se você divide a cozinha ou o banheiro com o dono, ou mora em moradia comunitária, valem outras regras.
tool-rent-line-may = O proprietário pode pedir
tool-rent-line-may-not = O proprietário não pode exigir
tool-rent-line-may-up-to = Só até { $amount }
tool-rent-line-may-cost = Só o que realmente custa
tool-rent-line-may-rents = Até um aluguel
tool-rent-line-deposit-most = Depósito máximo
tool-rent-line-too-much = Acima do que se pode exigir
tool-rent-line-interest = Juros que o proprietário deve a você por um ano, à taxa do limite de aumento
tool-rent-line-ends = Último dia mais cedo possível, { $days } dias depois do aviso
tool-rent-line-pay-by = Prazo para pagar, { $days } dias depois do aviso. Se você pagar tudo até lá, o aviso perde o efeito
tool-rent-line-long-enough = O aviso tem antecedência suficiente
tool-rent-line-end-of-period = O último dia deve ser o último dia de um período de aluguel, e não pode vir antes do fim de um contrato por tempo fixo.
tool-rent-line-owed = O proprietário deve a você
tool-rent-line-owed-nothing = Com um aviso de { $days } dias ou mais, o proprietário não deve nada a você.
tool-rent-line-owed-unless = O proprietário deve aluguel a você, a não ser que o aviso seja de { $days } dias ou mais. Indique o último dia para ver
tool-rent-line-board-decides = Você não precisa sair por causa de um aviso. Só o Tribunal de Proprietários e Inquilinos (Landlord and Tenant Board, LTB) pode ordenar isso.

## Driver's licence

tool-driving-question = Como consigo uma carteira de motorista de Ontário?
tool-driving-about = Troca, provas ou o caminho completo, conforme o país da sua carteira; até quando você ainda pode dirigir com ela; e que documentos levar.
tool-driving-section-path = Seu caminho
tool-driving-section-clock = Sua carteira de antes
tool-driving-section-papers = O que levar
tool-driving-field-place = De onde é sua carteira?
tool-driving-field-class = Que tipo de carteira é?
tool-driving-choice-class-car = Uma carteira de carro definitiva
tool-driving-choice-class-motorcycle = Uma carteira de moto
tool-driving-choice-class-learner = Uma carteira de aprendiz
tool-driving-field-years = Anos de experiência ao volante com carteira definitiva
tool-driving-field-resident-since = Dia em que você se tornou residente de Ontário
tool-driving-hint-resident-since = Muitas vezes, o dia em que você veio morar aqui.
tool-driving-field-english-or-french = Seus documentos estão em inglês ou francês?
tool-driving-field-letter-of = Data da carta sobre sua experiência
tool-driving-line-exchange = Você pode trocar sua carteira sem prova escrita nem prova de direção
tool-driving-line-exchange-if = Você pode trocar sua carteira se tem experiência suficiente
tool-driving-line-credit = Sua experiência talvez conte
tool-driving-line-tests = Você precisa de provas
tool-driving-line-full = Você começa como novo motorista
tool-driving-line-ask = Pergunte no DriveTest
tool-driving-line-age = Você deve ter { $years } anos ou mais para dirigir em Ontário.
tool-driving-line-agreement = Acordo com Ontário: { $place }
tool-driving-line-experience = Experiência de { $months } meses ou mais
tool-driving-line-less-experience = Com menos experiência, quem decide o que você recebe é o DriveTest. Leve provas de toda ela
tool-driving-line-motorcycle = Para motos, valem outras regras. Pergunte no DriveTest
tool-driving-line-learner-no-exchange = Uma carteira de aprendiz não pode ser trocada.
tool-driving-line-eye-test = Exame de vista em um centro DriveTest
tool-driving-line-knowledge-test = Prova escrita sobre as regras de trânsito
tool-driving-line-road-test = Prova de direção (road test)
tool-driving-line-credit-changed = Segundo informações que encontramos, estas regras mudariam em { $day }, e não pudemos confirmar como. Pergunte no DriveTest de que provas você precisa e para que vale sua carta
tool-driving-line-credit-ask = Sua experiência pode encurtar o tempo entre as provas. Pergunte no DriveTest para que vale sua carta
tool-driving-line-learner = Primeira prova de direção { $months } meses depois da prova escrita, ou { $course } meses com um curso de direção aprovado. Até lá, você dirige com um motorista experiente ao lado.
tool-driving-line-full-test = Segunda prova de direção, para a carteira definitiva
tool-driving-line-grace = Por quanto tempo você pode dirigir com sua carteira válida depois de se tornar residente
tool-driving-line-drive-until = Último dia em que você pode dirigir com sua carteira válida, { $days } dias depois de se tornar residente
tool-driving-line-apply-before = Peça a carteira de Ontário antes desse dia.
tool-driving-line-time-over = Este prazo acabou. Não dirija até ter uma carteira de Ontário. Seu seguro pode não pagar depois de um acidente.
tool-driving-line-letter-until = A carta vale por { $months } meses, portanto até
tool-driving-line-letter-too-old = A carta é antiga demais. Peça uma nova.
tool-driving-line-fees = Há taxas para as provas e para a carteira. Não pudemos confirmar os valores; por isso, consulte drivetest.ca antes de ir.

## School

tool-school-question = Que escola é a certa para meu filho ou minha filha?
tool-school-about = O ano escolar conforme o nascimento da criança, os quatro sistemas de escola pública, o que levar e as vacinas que Ontário pede.
tool-school-section-grade = Ano escolar
tool-school-section-systems = Os quatro sistemas
tool-school-section-papers = O que levar
tool-school-section-vaccines = Vacinas
tool-school-field-born = Mês em que a criança nasceu
tool-school-field-arrival = Dia em que vocês chegam a Ontário
tool-school-hint-arrival = Deixe vazio se vocês já estão aqui.
tool-school-field-status = Status da criança no Canadá
tool-school-field-french-right = A mãe ou o pai tem direito à escola em francês para a criança?
tool-school-hint-french-right = Tem esse direito um cidadão canadense cuja primeira língua é o francês, ou que fez a escola primária em francês no Canadá. Têm também as famílias com outra criança em uma dessas escolas.
tool-school-field-catholic = O pai, a mãe ou a criança é de religião católica?
tool-school-field-with-guardian = A criança mora com alguém que não é pai nem mãe?
tool-school-line-school-year = O ano letivo começa em
tool-school-line-age = Nesse ano civil, a criança completa { $age } anos.
tool-school-line-may-begin = O jardim de infância (kindergarten) pode começar em
tool-school-line-later = Ainda não
tool-school-line-ask-board = Pergunte ao conselho escolar (school board)
tool-school-line-too-old = A criança já passou da idade habitual do ensino médio (high school). Pergunte ao conselho que escola ou programa para adultos está aberto.
tool-school-line-grade = Ano escolar habitual (grade)
tool-school-line-compulsory = A escola é obrigatória de { $from } a { $to } anos de idade
tool-school-line-assessment = O conselho pode testar antes língua e matemática. O ano escolar costuma ser definido pela idade.
tool-school-line-credits = Créditos para o diploma do ensino médio (high school)
tool-school-line-community-hours = Horas de trabalho voluntário para o diploma do ensino médio (high school)
tool-school-line-free = A escola é gratuita
tool-school-line-free-ask = Pergunte ao conselho antes da viagem se há taxas
tool-school-line-open = Você pode fazer a matrícula
tool-school-line-ask-catholic = Sobretudo para famílias católicas. Pergunte ao conselho sobre as regras dele
tool-school-line-by-right = Vocês têm direito a uma vaga
tool-school-line-by-committee = Você pode pedir. Um comitê do conselho decide
tool-school-line-immersion = A imersão em francês (French immersion) é outra coisa: nas escolas inglesas, as crianças aprendem francês com ela.
tool-school-line-paper-missing = Se falta um documento, vá à escola mesmo assim e pergunte o que ela aceita no lugar.

## Free services

tool-eligibility-question = Que serviços gratuitos posso usar, e até quando?
tool-eligibility-about = Ajuda para se estabelecer e cursos de língua conforme seu status, com o dia em que terminam.
tool-eligibility-section-time = Seu prazo
tool-eligibility-section-services = Serviços
tool-eligibility-field-status = Qual é o seu status?
tool-eligibility-field-resident-since = Dia em que você se tornou residente permanente
tool-eligibility-hint-resident-since = Está na sua Confirmação de Residência Permanente (COPR). Um dia planejado também serve.
tool-eligibility-line-years = { $years } anos a partir de { $day }, até o fim desse mês
tool-eligibility-line-ended-for = Para residentes permanentes da classe econômica desde { $day } ou antes, estes serviços terminaram em
tool-eligibility-line-over = Este prazo acabou. Serviços pagos por Ontário e por outros ainda podem estar abertos.
tool-eligibility-line-left = Tempo que resta
tool-eligibility-line-of-until = Último dia dos serviços gratuitos que o governo federal paga
tool-eligibility-line-until-citizen = Até obter a cidadania
tool-eligibility-line-before-landing = Antes de chegar ao Canadá
tool-eligibility-line-after-landing = Depois de chegar
tool-eligibility-line-others-only = Não os serviços pagos pelo IRCC. Outros podem estar abertos

## Benefits

tool-benefits-question = Que benefícios minha família pode receber?
tool-benefits-about = O benefício para crianças (Canada child benefit) conforme sua renda, o benefício para alimentação, cuidados dentários, quando você pode pedir e com que formulário.
tool-benefits-section-apply = Para pedir
tool-benefits-section-child = Benefício Canadense para Crianças (Canada child benefit, CCB)
tool-benefits-section-groceries = Benefício para alimentação (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = Outra ajuda
tool-benefits-field-status = Qual é o seu status?
tool-benefits-field-here-since = Dia em que você veio morar no Canadá
tool-benefits-field-partner = Você vive com cônjuge ou companheiro?
tool-benefits-field-children = Meses em que seus filhos nasceram
tool-benefits-hint-children = Um mês para cada filho.
tool-benefits-field-income = Renda da família no ano passado
tool-benefits-hint-income = Depois das deduções, dos dois parceiros e de todos os países, em dólares canadenses.
tool-benefits-field-private-dental = Você tem seguro dentário privado?
tool-benefits-line-apply-now = Você pode pedir assim que estiver aqui
tool-benefits-line-apply-after = Você pode pedir depois de { $months } meses no Canadá, com uma permissão válida no mês seguinte
tool-benefits-line-apply-ask = Pergunte à Agência da Receita do Canadá (CRA) a partir de quando pode pedir
tool-benefits-line-form = Formulário
tool-benefits-line-file-return = Entregue sua declaração de imposto de renda todo ano, mesmo sem renda. O prazo da próxima é
tool-benefits-line-young =
    { $count ->
        [one] No máximo, por ano, para { $count } criança com menos de { $until } anos
       *[other] No máximo, por ano, para { $count } crianças com menos de { $until } anos
    }
tool-benefits-line-older =
    { $count ->
        [one] No máximo, por ano, para { $count } criança de { $until } a { $last } anos
       *[other] No máximo, por ano, para { $count } crianças de { $until } a { $last } anos
    }
tool-benefits-line-child-income = Diga a renda da sua família para ver o valor
tool-benefits-line-full-amount = Valor inteiro, porque { $income } não está acima de { $full }
tool-benefits-line-reduction = Menos, porque { $income } está acima de { $full }
tool-benefits-line-child-year = Benefício para crianças por um ano, com as idades de hoje
tool-benefits-line-child-year-later = Benefício para crianças por um ano, com as idades de hoje, quando você já puder pedir
tool-benefits-line-child-from = Dia a partir do qual você pode pedir o benefício para crianças
tool-benefits-line-child-month = Por um mês
tool-benefits-line-birthday = A partir de { $day }, depois de um aniversário
tool-benefits-line-depends = Depende da sua renda
tool-benefits-line-no-child = Sem benefício para crianças, mas talvez com outra ajuda
tool-benefits-line-single = No máximo, por ano, para uma pessoa
tool-benefits-line-couple = No máximo, por ano, para um casal
tool-benefits-line-groceries-child =
    { $count ->
        [one] No máximo, por ano, para { $count } criança com menos de { $under } anos
       *[other] No máximo, por ano, para { $count } crianças com menos de { $under } anos
    }
tool-benefits-line-single-parent = Uma mãe ou um pai sem cônjuge nem companheiro pode receber mais.
tool-benefits-line-groceries-income = O valor diminui quando a renda sobe. A Agência da Receita do Canadá (CRA) o calcula com sua declaração de imposto de renda ou seu formulário.
tool-benefits-line-dental = Plano Canadense de Cuidados Dentários (Canadian Dental Care Plan): renda abaixo de { $below }, sem seguro dentário privado e com declaração de imposto de renda entregue
tool-benefits-line-dental-full = O plano cobre o custo inteiro do que ele paga
tool-benefits-line-dental-share = Sua parte do custo
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = Estes valores valem até { $day }. Para valores posteriores, consulte a página oficial.

## What to bring

tool-documents-question = O que preciso levar?
tool-documents-about = Os documentos para o cartão de saúde (health card), o Número de Seguro Social (SIN), a escola, a carteira de motorista, uma conta bancária e a fronteira: o que você tem, o que falta e o que pode servir no lugar.
tool-documents-line-one-of = Basta um destes:
tool-documents-section-missing = Falta
tool-documents-section-if-it-applies = Se for o seu caso
tool-documents-section-have = Você tem
tool-documents-section-remarks = Bom saber
tool-documents-field-purpose = Para quê?
tool-documents-field-have = Quais destes documentos você tem?
tool-documents-line-complete = Você tem tudo
tool-documents-line-missing =
    { $count ->
        [one] Falta { $count } coisa
       *[other] Faltam { $count } coisas
    }
tool-documents-line-originals = Leve originais. Cópias são muitas vezes recusadas.
tool-documents-line-translate = Alguns destes documentos estão muitas vezes em outra língua. Leve uma tradução se não estão em inglês ou francês.

## Published times

tool-times-question = Quanto tempo levam pedidos como o meu?
tool-times-about = Prazos publicados e padrões de serviço de um programa, ao lado do dia em que você enviou seu pedido.
tool-times-section-finished = Concluídos há pouco
tool-times-section-expected = Prazo esperado
tool-times-section-standard = Padrão de serviço
tool-times-field-program = Qual programa?
tool-times-field-filed-on = Dia em que você fez o pedido
tool-times-line-published = Prazos publicados
tool-times-line-finished = A maioria dos concluídos há pouco levou, segundo dados de { $day }
tool-times-line-finished-day = Contado a partir do seu dia, isso dá
tool-times-line-expected = Prazo esperado para um pedido enviado hoje, segundo dados de { $day }
tool-times-line-expected-for-month = Para quem fez o pedido no mesmo mês, ainda se espera, segundo dados de { $day }
tool-times-line-people = Pessoas que esperam
tool-times-line-people-ahead = Pessoas que fizeram o pedido antes desse mês e esperam
tool-times-line-standard = A meta do próprio ministério para { $share }% dos pedidos
tool-times-line-standard-day = Contado a partir do seu dia, isso dá
tool-times-line-no-standard = Não há padrão de serviço publicado para este programa.
tool-times-line-of-days = desde que você enviou seu pedido
tool-times-line-span-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
tool-times-line-more-minutes =
    { $count ->
        [one] mais de { $count } minuto
       *[other] mais de { $count } minutos
    }
tool-times-line-span-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
tool-times-line-more-hours =
    { $count ->
        [one] mais de { $count } hora
       *[other] mais de { $count } horas
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
tool-times-line-more-days =
    { $count ->
        [one] mais de { $count } dia
       *[other] mais de { $count } dias
    }
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
tool-times-line-more-weeks =
    { $count ->
        [one] mais de { $count } semana
       *[other] mais de { $count } semanas
    }
tool-times-line-span-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
tool-times-line-more-months =
    { $count ->
        [one] mais de { $count } mês
       *[other] mais de { $count } meses
    }
tool-times-line-span-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
tool-times-line-more-years =
    { $count ->
        [one] mais de { $count } ano
       *[other] mais de { $count } anos
    }

## Occupation

tool-occupation-question = Que nome o Canadá dá ao meu trabalho, e preciso de licença?
tool-occupation-about = O grupo da sua ocupação, o que ela costuma exigir, se Ontário a regulamenta e quem faz isso, com os primeiros passos.
tool-occupation-section-group = Grupo
tool-occupation-section-rounds = Rodadas do Express Entry por ocupação
tool-occupation-section-licence = Licença em Ontário
tool-occupation-field-noc = Sua ocupação
tool-occupation-hint-noc = Escreva um nome de trabalho do dia a dia, como nurse (enfermeira) ou cook (cozinheiro), ou os cinco algarismos.
tool-occupation-line-teer = O que costuma exigir (TEER { $teer })
tool-occupation-line-broad = Área de trabalho
tool-occupation-line-no-category = Nenhuma rodada para um grupo de ocupações a inclui.
tool-occupation-line-whole-group = Todos os trabalhos deste grupo
tool-occupation-line-regulator = Quem dá a licença ou o certificado
tool-occupation-line-eca-body = Quem avalia os estudos
tool-occupation-line-step = Passo { $number }
tool-occupation-line-lead-time = Conte com { $months } meses ou mais para a licença.
tool-occupation-line-not-known = Não sabemos se Ontário regulamenta este trabalho. Pergunte antes de contar com isso

## Budget

tool-budget-question = Quanto tempo duram minhas economias?
tool-budget-about = Quanto custa chegar, quanto custa um mês e quantos meses duram suas economias. Primeiro valem os seus próprios valores.
tool-budget-section-monthly = Todo mês
tool-budget-section-once = Uma vez, na chegada
tool-budget-section-result = Suas economias
tool-budget-field-community = Onde você vai morar?
tool-budget-field-adults = Adultos na sua casa
tool-budget-field-in-child-care = Crianças que vão para a creche (child care)
tool-budget-field-savings = Suas economias
tool-budget-field-income = Renda por mês, depois dos impostos
tool-budget-field-rent = Aluguel
tool-budget-hint-rent = Deixe vazio para usar a média conhecida do lugar.
tool-budget-field-food = Comida
tool-budget-field-phone = Telefone e internet
tool-budget-field-insurance = Seguros
tool-budget-field-other-monthly = Outros custos por mês
tool-budget-field-transport = Transporte
tool-budget-hint-transport = Deixe vazio para usar a tarifa do transporte público, onde é conhecida.
tool-budget-field-child-care = Creche
tool-budget-hint-child-care = Deixe vazio para usar o preço máximo por dia.
tool-budget-field-care-days = Dias de creche em um mês
tool-budget-field-travel = Viagem ao Canadá
tool-budget-field-first-stay = As primeiras noites
tool-budget-field-furniture = Móveis e cozinha
tool-budget-field-clothes = Roupas de inverno
tool-budget-field-other-once = Outros custos na chegada
tool-budget-line-rent = Aluguel
tool-budget-line-rent-stored = Aluguel médio de uma moradia com dois quartos: { $place }, { $day }
tool-budget-line-rent-higher = Quem já alugava lá pagava isto em média. Quem se muda para lá agora muitas vezes paga mais.
tool-budget-line-rent-area = Esta média é da região mais ampla.
tool-budget-line-food = Comida
tool-budget-line-phone = Telefone e internet
tool-budget-line-insurance = Seguros
tool-budget-line-other-monthly = Outros custos
tool-budget-line-transport = Transporte
tool-budget-line-transit-pass = Passes mensais de transporte público para os adultos, a { $fare }
tool-budget-line-transit-rides = Transporte público para os adultos, no máximo: { $rides } viagens a { $fare }
tool-budget-line-child-care = Creche
tool-budget-line-child-care-most =
    { $count ->
        [one] Creche para { $count } criança, no máximo: { $days } dias a { $fee }
       *[other] Creche para { $count } crianças, no máximo: { $days } dias a { $fee }
    }
tool-budget-line-child-care-until = Este preço máximo é para programas com preço reduzido, para crianças abaixo da idade escolar, e está prometido até { $day }.
tool-budget-line-total-monthly = Um mês, no total
tool-budget-line-deposit = Depósito para o último aluguel
tool-budget-line-travel = Viagem
tool-budget-line-first-stay = As primeiras noites
tool-budget-line-furniture = Móveis e cozinha
tool-budget-line-clothes = Roupas de inverno
tool-budget-line-other-once = Outros custos na chegada
tool-budget-line-total-once = Chegada, no total
tool-budget-line-income = Renda por mês
tool-budget-line-from-savings = Tirado das economias por mês
tool-budget-line-savings = Economias
tool-budget-line-after-once = Sobra depois da chegada
tool-budget-line-short = Falta
tool-budget-line-left-out =
    { $count ->
        [one] { $count } custo não é conhecido e não foi contado.
       *[other] { $count } custos não são conhecidos e não foram contados.
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] Menos de um mês
        [one] { $count } mês completo, no máximo
       *[other] { $count } meses completos, no máximo
    }
tool-budget-line-months =
    { $count ->
        [0] Menos de um mês
        [one] { $count } mês completo
       *[other] { $count } meses completos
    }
tool-budget-line-not-enough = Suas economias não cobrem a chegada
tool-budget-line-covered = Sua renda cobre estes custos
tool-budget-line-covered-known = Sua renda cobre o que se conhece até agora
tool-budget-line-costs-first = Informe seus custos para ter uma resposta

tools-noc-found =
    { $count ->
        [one] { $count } ocupação é parecida. Escolha-a.
       *[other] { $count } ocupações são parecidas. Escolha uma.
    }
tools-noc-none = Nenhuma ocupação tem esse nome. Tente outra palavra para o trabalho, em inglês ou francês.
