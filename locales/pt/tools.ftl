## What all tools share

tools-ask = Mostrar a resposta
tools-yes = Sim
tools-no = Não
tools-not-known = Não se sabe
tools-choose = Escolha
tools-add = Adicionar
tools-remove = Remover
tools-result = Resposta
tools-of = de { $of }
tools-capped = limitado; sem o limite, { $from }
tools-would-change = O que mudaria este resultado
tools-next = O que fazer a seguir
tools-rules = As regras
tools-in-force = Em vigor desde { $date }
tools-stale = Estas regras deviam ser verificadas de novo até { $date }. Consulte a página oficial antes de confiar na resposta.
tools-faults = Veja de novo estas respostas
tools-copy = Copiar como texto
tools-copied = Copiado.

## What is wrong with a field

tools-fault-missing = Isto é necessário. Preencha este campo.
tools-fault-whole = Escreva um número inteiro de { $min } a { $max }.
tools-fault-number = Escreva um número de { $min } a { $max }, em passos de { $step }.
tools-fault-money = Escreva um valor de 0 a { $max }, com no máximo duas casas decimais.
tools-fault-yes-no = Escolha sim ou não.
tools-fault-choice = Escolha uma das respostas.
tools-fault-choices = Escolha entre as respostas.
tools-fault-day = Escreva um dia de { $from } a { $to }.
tools-fault-month = Escreva um mês de { $from } a { $to }.
tools-fault-list = Aqui cabem no máximo { $max }.
tools-fault-noc = Escreva os cinco algarismos da ocupação.
tools-fault-noc-unknown = Nenhuma ocupação tem este código. Procure pelo nome do trabalho.
tools-fault-unknown = Isto não é perguntado aqui.
tools-fault-same = Isto deve ser diferente de “{ $other }”.
tools-fault-more-than = Isto pode ser no máximo { $max }, como diz “{ $other }”.

## Questions that several tools ask

tools-section-person = Você
tools-section-language = Línguas
tools-section-work = Trabalho
tools-section-spouse = Seu cônjuge ou companheiro
tools-section-additional = Mais pontos
tools-section-adaptability = Vínculos com o Canadá
tools-section-minimums = O que é preciso cumprir
tools-field-age = Sua idade em anos completos
tools-field-education = Seu nível de estudos mais alto
tools-hint-education = Estudos de fora do Canadá contam depois de avaliados.
tools-choice-education-less-than-secondary = Menos que o ensino médio (secundário)
tools-choice-education-secondary = Ensino médio (secundário)
tools-choice-education-one-year = Curso de um ano depois do ensino médio (secundário)
tools-choice-education-two-year = Curso de dois anos depois do ensino médio (secundário)
tools-choice-education-bachelor = Graduação ou licenciatura (bachelor’s degree), ou curso de três anos ou mais
tools-choice-education-two-or-more = Dois ou mais destes, um deles de três anos ou mais
tools-choice-education-masters = Mestrado, ou diploma para uma profissão com licença (professional degree)
tools-choice-education-doctoral = Doutorado (doutoramento)
tools-hint-first-language = O teste que dá a você o nível mais alto. Deixe vazio se ainda não tem resultado.
tools-field-first-language = Primeira língua oficial
tools-field-second-language = Segunda língua oficial
tools-field-lang = Língua
tools-field-clb = Nível em cada habilidade (CLB ou NCLC)
tools-hint-clb = A ferramenta sobre resultados de testes transforma notas em níveis. Escreva 0 onde não há nenhum.
tools-field-first-language-clb = Primeira língua oficial: nível em cada habilidade
tools-field-second-language-clb = Segunda língua oficial: nível em cada habilidade
tools-choice-lang-en = Inglês
tools-choice-lang-fr = Francês
tools-ability-reading = Leitura
tools-ability-writing = Escrita
tools-ability-listening = Compreensão oral
tools-ability-speaking = Expressão oral
tools-line-ability-reading = leitura
tools-line-ability-writing = escrita
tools-line-ability-listening = compreensão oral
tools-line-ability-speaking = expressão oral
tools-field-canadian-work-years = Trabalho qualificado no Canadá, em anos completos
tools-hint-canadian-work-years = Trabalho pago com permissão, nos últimos dez anos. Trinta horas por semana durante um ano contam como um ano.
tools-field-foreign-work-years = Trabalho qualificado fora do Canadá, em anos completos
tools-hint-foreign-work-years = Trabalho pago nos últimos dez anos.
tools-line-age = Idade: { $age }
tools-line-education = Estudos: { $education }
tools-line-first-language = Primeira língua oficial, { $ability }: nível { $level }
tools-line-no-first-language = Nenhum resultado de teste de uma primeira língua oficial foi contado.
tools-line-birthday = Seu próximo aniversário
tools-line-first-language-more = Um nível a mais em cada habilidade da primeira língua
tools-line-education-more = Mais estudos: { $education }

## How much money must I show?

tool-funds-question = Quanto dinheiro preciso mostrar?
tool-funds-about = Você mostra que pode sustentar sua família quando chegar. O valor depende de quantas pessoas são.
tool-funds-field-program = Para qual programa é o seu pedido?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = Programa-piloto de comunidades rurais ou francófonas
tool-funds-field-family-size = Quantas pessoas há na sua família?
tool-funds-hint-family-size = Conte você, seu cônjuge ou companheiro e seus filhos dependentes, também os que por enquanto não vêm.
tool-funds-line-base =
    { $count ->
        [one] Valor para { $count } pessoa
       *[other] Valor para uma família de { $count }
    }
tool-funds-line-more =
    { $count ->
        [one] Mais { $count } pessoa
       *[other] Mais { $count } pessoas
    }

## How many points do I have in Express Entry?

tool-crs-question = Quantos pontos tenho no Express Entry?
tool-crs-about = O Express Entry classifica as pessoas por uma pontuação, o Sistema de Classificação Abrangente (Comprehensive Ranking System, CRS). Veja a sua linha por linha, e o que a mudaria.
tool-crs-section-core = Você
tool-crs-section-transferability = O que conta em conjunto
tool-crs-section-rounds = As últimas rodadas de convites
tool-crs-field-spouse = Você tem cônjuge ou companheiro?
tool-crs-choice-spouse-none = Não
tool-crs-choice-spouse-accompanying = Sim, e vem comigo
tool-crs-choice-spouse-not-accompanying = Sim, e não vem comigo
tool-crs-choice-spouse-citizen-or-pr = Sim, com cidadania ou residência permanente do Canadá
tool-crs-field-trade-certificate = Você tem um certificado canadense de qualificação em um ofício (certificate of qualification)?
tool-crs-field-provincial-nomination = Uma província nomeou você?
tool-crs-field-sibling-in-canada = Um irmão ou uma irmã adulta mora no Canadá, com cidadania ou residência permanente?
tool-crs-hint-sibling-in-canada = Seu irmão ou sua irmã, ou do seu cônjuge ou companheiro, se vier com você.
tool-crs-field-canadian-study = Estudos no Canadá depois do ensino médio (secundário)
tool-crs-choice-canadian-study-none = Nenhum
tool-crs-choice-canadian-study-1-2 = Um diploma ou certificado de um ou dois anos
tool-crs-choice-canadian-study-3-plus = Um diploma ou certificado de três anos ou mais, ou um de pós-graduação
tool-crs-field-spouse-factors = O que seu cônjuge ou companheiro traz
tool-crs-field-spouse-factors-education = O nível de estudos mais alto dessa pessoa
tool-crs-field-spouse-factors-clb = O nível dessa pessoa em cada habilidade de uma língua oficial
tool-crs-field-spouse-factors-canadian-work-years = O trabalho qualificado dessa pessoa no Canadá, em anos completos
tool-crs-line-second-language = Segunda língua oficial, { $ability }: nível { $level }
tool-crs-line-canadian-work = Anos de trabalho qualificado no Canadá: { $years }
tool-crs-line-no-spouse-factors = Você não disse nada sobre seu cônjuge ou companheiro; por isso, não há pontos por essa pessoa.
tool-crs-line-spouse-not-counted = O que você disse sobre seu cônjuge ou companheiro não é contado. Só conta quem vem com você e não tem cidadania nem residência permanente.
tool-crs-line-spouse-education = Estudos do cônjuge: { $education }
tool-crs-line-spouse-language = Língua do cônjuge, { $ability }: nível { $level }
tool-crs-line-spouse-canadian-work = Anos de trabalho qualificado do cônjuge no Canadá: { $years }
tool-crs-line-education-and-language = Estudos e primeira língua
tool-crs-line-education-and-canadian-work = Estudos e trabalho no Canadá
tool-crs-line-foreign-work-and-language = Trabalho no exterior e primeira língua
tool-crs-line-foreign-and-canadian-work = Trabalho no exterior e trabalho no Canadá
tool-crs-line-trade-and-language = Certificado de ofício e primeira língua
tool-crs-line-nomination = Nomeação por uma província
tool-crs-line-french = Francês
tool-crs-line-canadian-study = Estudos no Canadá: { $study }
tool-crs-line-sibling = Irmão ou irmã no Canadá
tool-crs-line-job-offer = Uma oferta de emprego (sem pontos desde { $date })
tool-crs-line-canadian-work-more = Mais um ano de trabalho no Canadá
tool-crs-line-foreign-work-more = Mais um ano de trabalho fora do Canadá
tool-crs-line-first-language-all = Nível { $level } em cada habilidade da primeira língua
tool-crs-line-french-all = Francês no nível { $level } em cada habilidade
tool-crs-line-rounds-only-yours = Uma rodada só é para você se você pertence ao grupo dela. Pode ter havido rodadas mais recentes.
tool-crs-line-round = { $category }, { $date }: pontuação mais baixa { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] falta { $points } ponto
       *[other] faltam { $points } pontos
    }
tool-crs-line-round-enough =
    { $points ->
        [0] exatamente a mesma pontuação
        [one] { $points } ponto acima
       *[other] { $points } pontos acima
    }
tool-crs-line-category-general = Todos os programas
tool-crs-line-category-canadian-experience = Classe de Experiência Canadense (Canadian Experience Class)
tool-crs-line-category-provincial-nominee = Pessoas nomeadas por uma província
tool-crs-line-category-federal-skilled-worker = Programa de Trabalhadores Qualificados (Federal Skilled Worker)
tool-crs-line-category-federal-skilled-trades = Programa de Ofícios Qualificados (Federal Skilled Trades)
tool-crs-line-category-french = Francês
tool-crs-line-category-healthcare = Saúde e serviços sociais
tool-crs-line-category-stem = Ciência e tecnologia
tool-crs-line-category-trades = Ofícios qualificados
tool-crs-line-category-transport = Transportes
tool-crs-line-category-education = Educação
tool-crs-line-category-agriculture = Agricultura
tool-crs-line-category-physicians = Médicos com experiência no Canadá
tool-crs-line-category-senior-managers = Altos dirigentes com experiência no Canadá
tool-crs-line-category-researchers = Pesquisadores com experiência no Canadá
tool-crs-line-category-military = Recrutas militares

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = Tenho pontos suficientes para o Programa de Trabalhadores Qualificados (Federal Skilled Worker)?
tool-fsw-about = Antes que o Express Entry classifique você, este programa pede um número de pontos em uma tabela própria.
tool-fsw-field-experience-years = Trabalho qualificado em uma só ocupação, em anos completos
tool-fsw-hint-experience-years = Trabalho pago nos últimos dez anos, em qualquer lugar.
tool-fsw-field-arranged-employment = Você tem uma oferta de emprego válida no Canadá?
tool-fsw-field-adaptability = O que é verdade para você ou seu cônjuge ou companheiro?
tool-fsw-field-spouse-language-clb4 = Meu cônjuge ou companheiro tem nível 4 ou mais em todas as habilidades de uma língua oficial
tool-fsw-field-own-study-2y-canada = Estudei no Canadá em tempo integral por dois anos letivos ou mais
tool-fsw-field-spouse-study-2y-canada = Meu cônjuge ou companheiro estudou no Canadá em tempo integral por dois anos letivos ou mais
tool-fsw-field-own-work-1y-canada = Trabalhei no Canadá em tempo integral por um ano ou mais, em trabalho qualificado e com permissão
tool-fsw-field-spouse-work-1y-canada = Meu cônjuge ou companheiro trabalhou no Canadá por um ano ou mais com permissão
tool-fsw-field-relative-in-canada = Um parente adulto, meu ou do meu cônjuge ou companheiro, mora no Canadá com cidadania ou residência permanente
tool-fsw-line-second-language = Segunda língua oficial: nível { $level } em cada habilidade
tool-fsw-line-experience = Anos de trabalho qualificado: { $years }
tool-fsw-line-arranged-employment = Uma oferta de emprego válida
tool-fsw-line-offer-again = Uma oferta de emprego válida, mais uma vez
tool-fsw-line-spouse-language = Língua do cônjuge ou companheiro
tool-fsw-line-own-study = Seus estudos no Canadá
tool-fsw-line-spouse-study = Estudos do cônjuge ou companheiro no Canadá
tool-fsw-line-own-work = Seu trabalho no Canadá
tool-fsw-line-spouse-work = Trabalho do cônjuge ou companheiro no Canadá
tool-fsw-line-relative = Um parente no Canadá
tool-fsw-line-minimum-language = Primeira língua oficial: nível { $level } em cada habilidade
tool-fsw-line-minimum-experience = Anos completos de trabalho qualificado: pelo menos { $years }
tool-fsw-line-minimum-education = Ensino médio (secundário) ou mais
tool-fsw-line-pass-mark = Pontos para passar: { $pass }
tool-fsw-line-passes = Pontos suficientes, e todos os mínimos são cumpridos
tool-fsw-line-too-few = Pontos insuficientes
tool-fsw-line-below-minimum = Um mínimo não é cumprido. Os pontos não compensam isso
tool-fsw-line-experience-more = Mais um ano de trabalho qualificado
tool-fsw-line-second-language-all = Nível { $level } em cada habilidade da segunda língua

## What level is my test score?

tool-clb-question = Que nível é a nota do meu teste de língua?
tool-clb-about = O Canadá mede as línguas em níveis: CLB para o inglês, NCLC para o francês. Transforme uma nota no nível dela.
tool-clb-field-test = Qual teste?
tool-clb-field-ability = Qual habilidade?
tool-clb-choice-ability-reading = Leitura
tool-clb-choice-ability-writing = Escrita
tool-clb-choice-ability-listening = Compreensão oral
tool-clb-choice-ability-speaking = Expressão oral
tool-clb-field-score = Sua nota
tool-clb-field-test-day = Dia do teste
tool-clb-hint-test-day = Com ele, você vê até quando o resultado vale.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } ou mais
tool-clb-line-nclc-or-more = NCLC { $level } ou mais
tool-clb-line-clb-below = Abaixo de CLB { $level }
tool-clb-line-nclc-below = Abaixo de NCLC { $level }
tool-clb-line-from-score = Uma nota de { $score }
tool-clb-line-valid-until = O resultado vale até
tool-clb-line-expired = Este resultado já é antigo demais. Você precisa de um novo teste.
tool-clb-line-other-scale = Nesse dia, este teste tinha outras notas. Escolha o teste que corresponde ao dia.

## In my own currency

tools-section-currency = Na sua própria moeda
tools-field-rate = 1 dólar canadense = quanto da sua moeda?
tools-hint-rate = Se você quer ver o valor na sua própria moeda. Use a taxa do seu banco.
tools-field-rate-day = Dia desta taxa
tools-line-own-currency = Na sua moeda, a { $rate } por um dólar canadense em { $date }

## Which Express Entry programs could be for me?

tool-programs-question = Quais programas do Express Entry podem servir para mim?
tool-programs-about = O Express Entry tem três programas. Veja, requisito por requisito, o que você cumpre, o que não cumpre e o que ainda não se sabe.
tool-programs-section-programs = Programas
tool-programs-section-fsw = Programa de Trabalhadores Qualificados (Federal Skilled Worker)
tool-programs-section-cec = Classe de Experiência Canadense (Canadian Experience Class)
tool-programs-section-fst = Programa de Ofícios Qualificados (Federal Skilled Trades)
tool-programs-section-money = Dinheiro e lugar
tool-programs-field-teer = O nível do seu trabalho (TEER)
tool-programs-hint-teer = É o segundo algarismo do código da sua ocupação.
tool-programs-choice-teer-0 = 0: direção e gerência
tool-programs-choice-teer-1 = 1: em geral, diploma universitário
tool-programs-choice-teer-2 = 2: em geral, diploma de college ou aprendizagem longa
tool-programs-choice-teer-3 = 3: em geral, estudos mais curtos em um college ou formação no trabalho
tool-programs-choice-teer-4 = 4: em geral, ensino médio (secundário)
tool-programs-choice-teer-5 = 5: formação curta no trabalho
tool-programs-field-continuous-work-years = Trabalho qualificado em uma só ocupação sem interrupção, em anos completos
tool-programs-hint-continuous-work-years = Trabalho pago nos últimos dez anos, em qualquer lugar.
tool-programs-field-recent-canadian-work-years = Trabalho qualificado no Canadá nos últimos três anos, em anos completos
tool-programs-field-trade = Seu trabalho é um ofício qualificado (skilled trade)?
tool-programs-field-trade-work-years = Trabalho no ofício nos últimos cinco anos, em anos completos
tool-programs-field-trade-offer-or-certificate = Você tem uma oferta de emprego em tempo integral, de um ano, no ofício, ou um certificado canadense de qualificação (certificate of qualification)?
tool-programs-field-education-assessed = Estes estudos são canadenses ou já foram avaliados?
tool-programs-field-fsw-points = Seus pontos na tabela do Programa de Trabalhadores Qualificados (Federal Skilled Worker)
tool-programs-hint-fsw-points = Outra ferramenta os soma.
tool-programs-field-works-with-offer = Você tem autorização para trabalhar no Canadá e também uma oferta de emprego válida?
tool-programs-field-enough-funds = Você tem o dinheiro que precisa mostrar?
tool-programs-field-quebec = Você planeja morar no Quebec?
tool-programs-line-found = Parece que você cumpre as condições de um programa
tool-programs-line-not-known = Ainda faltam algumas respostas
tool-programs-line-none = Por enquanto, você não cumpre as condições de nenhum

## What does my application cost?

tool-fees-question = Quanto custa meu pedido?
tool-fees-about = As taxas do governo para você e sua família, linha por linha.
tool-fees-field-application = O que você pede?
tool-fees-field-partner = Um cônjuge ou companheiro faz o pedido com você?
tool-fees-field-children = Quantos filhos dependentes fazem o pedido com você?
tool-fees-field-children-with-biometrics = Quantos desses filhos têm catorze anos ou mais?
tool-fees-hint-children-with-biometrics = A partir dessa idade, dão as impressões digitais e uma foto.
tool-fees-line-times = { $what } × { $count }
tool-fees-line-family-apart = Cônjuge ou companheiro e filhos fazem os próprios pedidos. As taxas deles não são contadas aqui.
tool-fees-line-without-not-known = O total não inclui o que não se sabe.

## Ontario Workforce Priority

tool-oinp-question = Ontário poderia me nomear?
tool-oinp-about = A categoria de Ontário pede uma oferta de emprego. Veja, requisito por requisito, o que se cumpre, e os pontos de uma manifestação de interesse (expression of interest).
tool-oinp-section-offer = O emprego
tool-oinp-section-employer = O empregador
tool-oinp-section-requirements = O que é preciso cumprir
tool-oinp-section-points = Pontos
tool-oinp-field-occupation = Código da ocupação que oferecem a você (cinco algarismos)
tool-oinp-hint-occupation = Da Classificação Nacional de Ocupações (National Occupational Classification, NOC), por exemplo 72310 para carpinteiros.
tool-oinp-field-offer = Você tem uma oferta de emprego permanente e em tempo integral em Ontário?
tool-oinp-field-hourly-wage = Salário por hora, em dólares canadenses
tool-oinp-field-wage-at-median = Ele é pelo menos o salário mediano (median wage) deste trabalho na região?
tool-oinp-hint-wage-at-median = O Job Bank do governo federal o mostra por trabalho e região. Para quem se formou há pouco em Ontário, basta o salário baixo (low wage).
tool-oinp-field-location = Onde fica o local de trabalho?
tool-oinp-field-position-months = Meses que você trabalhou neste cargo em Ontário
tool-oinp-field-other-ontario-months = Meses de outro trabalho em Ontário
tool-oinp-field-same-job-years = Anos completos na mesma ocupação, nos últimos cinco anos
tool-oinp-field-licence = Você tem a licença que Ontário exige para este trabalho?
tool-oinp-hint-licence = Responda “Não” se o trabalho não precisa de licença.
tool-oinp-field-canadian-earnings = Seu melhor ano de rendimentos no Canadá, dos últimos cinco, em dólares
tool-oinp-hint-canadian-earnings = Como diz sua notificação do imposto (Notice of Assessment).
tool-oinp-field-status = Sua permissão no Canadá
tool-oinp-choice-status-work-permit = Permissão de trabalho
tool-oinp-choice-status-study-permit = Permissão de estudo
tool-oinp-choice-status-none = Nenhuma
tool-oinp-field-education-assessed = Estes estudos são canadenses ou já foram avaliados?
tool-oinp-field-canadian-credentials = Diplomas ou certificados do Canadá
tool-oinp-choice-canadian-credentials-none = Nenhum
tool-oinp-choice-canadian-credentials-one = Um
tool-oinp-choice-canadian-credentials-more = Mais de um
tool-oinp-field-ontario-graduate = Você se formou em uma escola elegível de Ontário nos últimos três anos?
tool-oinp-field-employer-area = Região do local de trabalho
tool-oinp-hint-employer-area = A página oficial lista as regiões intermediárias.
tool-oinp-choice-employer-area-gta = Grande Toronto (Greater Toronto Area)
tool-oinp-choice-employer-area-listed = Uma região da lista
tool-oinp-choice-employer-area-elsewhere = Outro lugar de Ontário
tool-oinp-field-employer-years = Anos completos de atividade do empregador
tool-oinp-field-employer-revenue = Receita (faturamento) do empregador no ano passado, em dólares
tool-oinp-field-employer-staff = Cidadãos e residentes permanentes que trabalham no local em tempo integral
tool-oinp-line-teer = Nível do trabalho (TEER): { $teer }
tool-oinp-line-category = Categoria ampla da ocupação: { $category }
tool-oinp-line-wage = Salário por hora: { $value }
tool-oinp-line-position = Meses neste cargo: { $value }
tool-oinp-line-other-ontario = Meses de outro trabalho em Ontário: { $value }
tool-oinp-line-earnings = Rendimentos no Canadá: { $value }
tool-oinp-line-status = Permissão no Canadá: { $choice }
tool-oinp-line-education = Estudos: { $choice }
tool-oinp-line-credentials = Diplomas ou certificados do Canadá: { $choice }
tool-oinp-line-language = Primeira língua oficial, habilidade mais baixa: nível { $value }
tool-oinp-line-both-languages = As duas línguas oficiais
tool-oinp-line-one-language = Uma língua oficial
tool-oinp-line-no-language = Nenhuma língua oficial
tool-oinp-line-all-met = Todos os requisitos perguntados são cumpridos
tool-oinp-line-some-not-met = Um requisito não é cumprido. Os pontos não compensam isso
tool-oinp-line-some-not-known = Não se sabe se todos os requisitos são cumpridos
tool-oinp-line-location = Local de trabalho: { $choice }
