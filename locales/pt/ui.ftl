## The frame

nav-label = Partes do Portage
nav-brand = Portage, ir para o Início
nav-home = Início
nav-guides = Guias
nav-plan = Plano
nav-tools = Ferramentas
nav-services = Serviços
nav-settings = Ajustes
nav-more = Idioma, ajustes e mais
nav-copy = Conteúdo de { $date }
language-menu = Idioma: { $language }
skip-to-page = Ir para o conteúdo
dialog-close = Fechar
print = Imprimir
listen = Ouvir
listen-group = Leitura em voz alta
listen-pause = Pausar
listen-go-on = Continuar
listen-stop = Parar
listen-slowly = Devagar
listen-failed = A voz parou. Tente de novo ou continue a ler aqui.
pdf-save = Salvar como PDF
pdf-writing = O PDF está sendo criado…
pdf-written = O PDF está pronto.
pdf-written-own = O PDF está pronto. Ele não está criptografado: qualquer pessoa que o tenha pode ler.

print-foot = Impresso do Portage, conteúdo de { $date }
print-foot-undated = Impresso do Portage

screen-home = Início
screen-guides = Guias
screen-guide = Guia
screen-plan = Plano
screen-tools = Ferramentas
screen-tool = Ferramenta
screen-services = Serviços
screen-service = Serviço
screen-search = Procurar
screen-changes = O que mudou
screen-copy = Estado da cópia
screen-settings = Ajustes
screen-answer = Mudar uma resposta
screen-start = Seu plano
screen-language = Idioma
screen-install = Primeira abertura
screen-broken = Não é possível mostrar esta tela
screen-aside = Sobre este assunto

notice-undo = Desfazer
notice-task-done = Feita: { $title }
notice-task-skipped = Deixada de lado: { $title }
notice-task-open = De volta ao plano: { $title }
notice-page-saved = Página salva. Você a encontra de novo em Guias.
notice-page-let-go = Esta página não está mais salva.

## Links that lead outside

link-outside = (abre fora do Portage)
link-title-web = Abrir esta página no navegador?
link-title-phone = Ligar para este número?
link-title-mail = Escrever para este endereço?
link-lead-web = Esta página não faz parte do Portage e precisa de conexão. Ela está em:
link-lead-phone = Seu aparelho vai perguntar com qual aplicativo ligar. O número é:
link-lead-mail = Seu programa de e-mail vai abrir. O endereço é:
link-open-web = Abrir
link-open-phone = Ligar
link-open-mail = Escrever
link-copy = Copiar
link-copied = Copiado.
link-cancel = Cancelar

## First start

language-title = Em que idioma você lê melhor?
install-title = Preparando o Portage
install-lead = Os guias e serviços que vieram com o Portage estão sendo preparados neste aparelho. Isso não precisa de conexão e só acontece uma vez.
progress-checking = Verificando o que já está aqui
progress-receiving = Recebendo
progress-building = Descompactando
progress-indexing = Preparando a busca
progress-finishing = Quase pronto
progress-bytes = { $size } recebidos
progress-of = { $size } de { $total } recebidos

start-next = Continuar
start-skip = Pular
start-back = Voltar
start-finish = Mostrar meu plano
start-leave = Ir direto aos guias e serviços
start-trail = Pergunta { $n } de { $total }
start-private = Suas respostas ficam neste aparelho. Você pode mudá-las quando quiser.
answer-save = Salvar
answer-cancel = Cancelar
answer-yes = Sim
answer-no = Não

start-stage-title = Em que ponto do caminho você está?
start-stage-lead = Seu plano começa onde você está agora.
start-stage-short = Onde você está
whereabouts-exploring = Explorando
whereabouts-exploring-hint = Quero saber se posso vir, e como.
whereabouts-applying = Fazendo o pedido
whereabouts-applying-hint = Estou preparando um pedido ou já o enviei.
whereabouts-approved = Com aprovação
whereabouts-approved-hint = Já posso vir e estou me preparando.
whereabouts-in-ontario = Em Ontário
whereabouts-in-ontario-hint = Já cheguei e estou me instalando.

start-landing-title = Quando você chega ao Canadá?
start-landing-title-past = Quando você chegou ao Canadá?
start-landing-lead = As datas das suas tarefas contam a partir desse dia. Se você só sabe o mês, deixe o dia vazio.
start-landing-short = Chegada
landing-legend = O dia ou o mês da chegada
landing-hint = Por exemplo, 14 de março de 2027. Pode ser uma data aproximada. Se você já chegou, indique esse dia.
landing-day = Dia
landing-month = Mês
landing-month-none = Escolha
landing-year = Ano
landing-month-missing = Escolha um mês ou esvazie os outros campos.
landing-year-missing = Escreva também o ano, por exemplo 2027.
landing-year-odd = { $year } não pode ser o ano. Escreva-o com quatro algarismos, por exemplo 2027.
landing-day-odd = Em { $month } não existe o dia { $day }: o último dia é { $last }. Corrija o dia ou deixe-o vazio.

start-class-title = Por qual caminho você vem ao Canadá?
start-class-lead = As regras e os serviços mudam conforme o caminho. Se você não tem certeza, pule a pergunta.
start-class-short = Seu caminho
class-economic = Imigração econômica
class-economic-hint = Express Entry, o programa de nomeação da província ou outro programa para quem vem trabalhar e ficar
class-family = Família
class-family-hint = Alguém no Canadá patrocina você
class-refugee = Refúgio com reassentamento
class-refugee-hint = Escolheram você no exterior, com ajuda do governo ou de um grupo privado
class-claimant = Pedido de refúgio
class-claimant-hint = Você pede, ou vai pedir, proteção como pessoa refugiada no Canadá
class-worker = Trabalho
class-worker-hint = Você tem ou quer uma permissão de trabalho por um tempo
class-student = Estudo
class-student-hint = Você tem ou quer uma permissão de estudo
class-visitor = Visita
class-visitor-hint = Você vem fazer uma visita

start-family-title = Quem vem com você?
start-family-lead = Disso dependem a escola, a creche, os benefícios e os documentos.
start-family-short = Família
family-partner = Seu cônjuge, companheiro ou companheira vem com você?
family-children = Crianças vêm com você?
family-years = Em que anos elas nasceram?
family-years-hint = Basta o ano. Um campo para cada criança.
family-year-label = Ano de nascimento da criança { $n }
family-year-remove = Remover a criança { $n }
family-year-add = Adicionar uma criança
family-year-missing = Escreva o ano de nascimento de pelo menos uma criança ou responda “Não”.
family-year-odd = { $year } não pode ser um ano de nascimento. Escreva-o com quatro algarismos, por exemplo 2019.
family-with-partner = Com cônjuge ou companheiro
family-without-partner = Sem cônjuge ou companheiro
family-child-count =
    { $count ->
        [0] Sem crianças
        [one] { $count } criança
       *[other] { $count } crianças
    }

start-occupation-title = Qual é o seu trabalho?
start-occupation-lead = Algumas profissões precisam de licença em Ontário, e você pode começar a pedi-la do exterior.
start-occupation-short = Trabalho
occupation-label = Sua ocupação
occupation-hint = Com suas palavras, por exemplo enfermeira, eletricista, professor, contadora.

start-destination-title = Em que lugar de Ontário você quer morar?
start-destination-lead = Assim, os serviços perto de lá aparecem primeiro.
start-destination-short = Lugar
destination-label = Cidade ou região
destination-hint = Por exemplo Ottawa, Sudbury ou Hamilton. Se ainda não sabe, pule.
destination-known = É { $place }.
destination-unknown = O Portage não conhece nenhum lugar com este nome. Pode continuar, ou escolher um mais tarde em Lugares.

## Home

home-title = Seus próximos passos
home-welcome = Boas-vindas
home-landing = Chegada em { $date }, { $when }
home-landed = Você chegou em { $date }, { $when }
home-landing-unknown = Diga quando você chega, e suas tarefas ganham data
home-nothing-next = Por enquanto, não há nada pendente.
home-whole-plan = Ver o plano inteiro
home-changed = O que mudou para você
home-changed-all = Tudo o que mudou
home-saved =
    { $count ->
        [one] { $count } página salva
       *[other] { $count } páginas salvas
    }
home-continue = Continuar a ler
home-copy = Sua cópia
home-offline = Tudo aqui funciona sem conexão.
home-content-of = Conteúdo de { $date }.
home-copy-link = Estado da cópia
home-update-ready = Uma atualização de { $size } está pronta.
invitation-title = Vamos fazer seu plano?
invitation-text = São seis perguntas curtas, e você pode pular qualquer uma. Depois você vê o que fazer, em que ordem e até quando: dos primeiros documentos ao primeiro ano em Ontário.
invitation-start = Fazer meu plano
invitation-read = Ler primeiro

## Notices: what cannot wait

alert-label = Avisos
alert-fraud = Cuidado com fraudes
alert-change = Uma regra mudou
alert-information = Bom saber agora
alert-read = Leia mais:
alert-official = Página oficial:
alert-until = Vale até { $date }.
alert-by = Escrito por { $publisher }.

## The trail, the plan and its tasks

trail-label = As etapas do seu plano
trail-past = já passou
trail-here = Você está aqui
trail-ahead = a seguir
stage-exploring = Explorar
stage-applying = Fazer o pedido
stage-waiting = Esperar
stage-preparing = Preparar-se
stage-travel = Viajar
stage-first-days = Primeiros dias
stage-first-weeks = Primeiras semanas
stage-first-months = Primeiros meses
stage-first-year = Primeiro ano
stage-settled =
    { $total ->
        [0] nada a fazer
        [one] { $settled } de { $total } resolvida
       *[other] { $settled } de { $total } resolvidas
    }

plan-title = Seu plano
plan-no-profile = Este plano é geral, para qualquer pessoa
plan-no-profile-text = Responda a algumas perguntas curtas e ele passa a ser seu: só as tarefas que são para você, cada uma com sua data.

due-today = hoje
due-in-days =
    { $days ->
        [1] amanhã
        [one] daqui a { $days } dia
       *[other] daqui a { $days } dias
    }
due-in-weeks =
    { $weeks ->
        [one] daqui a { $weeks } semana
       *[other] daqui a { $weeks } semanas
    }
due-late =
    { $days ->
        [one] { $days } dia de atraso
       *[other] { $days } dias de atraso
    }
days-ago =
    { $days ->
        [1] ontem
        [one] há { $days } dia
       *[other] há { $days } dias
    }
due-was = o prazo era { $date }
due-by = até { $date }
due-about = por volta de { $date }
due-full = Até { $date }, { $when }
due-landing-day = no dia da sua chegada
due-before-landing =
    { $days ->
        [one] { $days } dia antes da chegada
       *[other] { $days } dias antes da chegada
    }
due-after-landing =
    { $days ->
        [one] { $days } dia depois da chegada
       *[other] { $days } dias depois da chegada
    }
due-months-before-landing =
    { $months ->
        [one] { $months } mês antes da chegada
       *[other] { $months } meses antes da chegada
    }
due-months-after-landing =
    { $months ->
        [one] { $months } mês depois da chegada
       *[other] { $months } meses depois da chegada
    }
due-law = lei
due-law-long = uma lei fixa este dia

task-done-label = Feita: { $title }
task-state-done = Feita
task-state-skipped = Deixada de lado
task-waiting = depende de outra tarefa
task-steps = Passos
task-documents = Documentos para ter à mão
task-waits-for = Faça isto primeiro
task-read = Ler e calcular
task-because = Por que está no seu plano
task-because-unknown = não sabemos isso sobre você; a tarefa é para quem está nesse caso
task-authority = Responsável: { $authority }.
task-verified = Verificado em { $date }.
task-mark-done = Marcar como feita
task-reopen = Voltar a pôr no plano

condition-everyone = Vale para todas as pessoas
condition-economic = Você vem pela imigração econômica
condition-family = Alguém no Canadá patrocina você
condition-refugee = Você vem como pessoa refugiada reassentada
condition-claimant = Você pede refúgio
condition-worker = Você vem com uma permissão de trabalho
condition-student = Você vem com uma permissão de estudo
condition-visitor = Você vem fazer uma visita
condition-permanent = Você vai ter residência permanente
condition-partner = Seu cônjuge, companheiro ou companheira vem com você
condition-children = Crianças vêm com você
condition-children-under-6 = Você tem uma criança com menos de 6 anos
condition-children-under-13 = Você tem uma criança com menos de 13 anos
condition-children-4-18 = Você tem um filho ou uma filha de 4 a 18 anos
condition-no-children = Nenhuma criança vem com você
condition-regulated = Sua profissão precisa de licença em Ontário
condition-trade = Você trabalha em um ofício qualificado (skilled trade)
condition-works = Você quer trabalhar
condition-drives = Você quer dirigir
condition-rents = Você vai alugar uma moradia
condition-pet = Um animal de estimação vem com você
condition-francophone = Você fala francês
condition-low-income = Sua renda é baixa
condition-senior = Você tem 65 anos ou mais
condition-abroad = Você ainda está no exterior
condition-in-ontario = Você está em Ontário
condition-winter-arrival = Você chega no inverno

## Guides

guides-title = Guias
guides-lead = Cada página diz o que fazer, o que levar, quanto custa e quem ajuda.
guides-empty = Ainda não há guias neste aparelho
guides-empty-way = Ver o estado da cópia
saved-title = Páginas salvas
saved-on = Salva em { $date }
saved-withdrawn = Retirada, não vale mais
guide-save = Salvar esta página
guide-saved = Salva
withdrawn-band = Esta página foi retirada em { $date }
withdrawn-text = Esta é a última cópia, guardada porque você a salvou. Ela não está mais atualizada: não confie nela.
withdrawn-band-undated = Esta página foi retirada
withdrawn-gone-text = Ela não faz mais parte do portal, e você não a tinha salvado.
withdrawn-reason = Motivo:
withdrawn-see = Leia no lugar dela:
guide-contents = Nesta página
guide-tasks = No seu plano
guide-tools = Ferramentas
guide-services = Quem ajuda
guide-official = Página oficial
guide-related = Leia a seguir
guide-other-language = Esta página não existe no seu idioma. Aqui ela está em { $language }.
callout-note = Bom saber
callout-free = Gratuito
callout-deadline = Último dia
callout-warning = Cuidado

guide-contacts = Quem atende
guide-forms = Formulários nesta página
contact-hours = Horário:
contact-abroad-yes = O número funciona de fora do Canadá.
contact-abroad-no = O número não funciona de fora do Canadá.
contact-channels = Formas de contato: { $channels }.
channel-phone = telefone
channel-web-form = formulário na internet
channel-in-person = pessoalmente
channel-mail = carta
channel-email = e-mail
channel-website = site
form-superseded = Este formulário não é mais usado.
form-superseded-by = Este formulário não é mais usado. Use { $number } no lugar dele.
form-unknown = Não pudemos confirmar que este formulário ainda é usado. Consulte a página oficial.

figure-more = , de onde vem este número
figure-since = desde { $date }
figure-in-force = Em vigor desde { $date }
figure-next = { $value } a partir de { $date }
figure-verified = Verificado em { $date }
figure-source = Fonte:
figures-title = Números nesta página

provenance-title = Sobre esta página
provenance-publisher = Escrita por
provenance-authority = Responsável pelo assunto
provenance-official = Página oficial
provenance-sources = Escrita a partir de
provenance-verified = Verificada em
provenance-review = Revisar até
provenance-stale = Esta página devia ser verificada de novo até { $date }, e isso não foi feito. Consulte a página oficial antes de confiar nela.
provenance-stale-undated = Esta página não é verificada há muito tempo. Consulte a página oficial antes de confiar nela.
provenance-translation = Tradução
provenance-licence = Licença
provenance-languages = Outros idiomas
translation-machine = Traduzido do { $language } por uma máquina e não revisado por uma pessoa. Em caso de dúvida, leia o original.
translation-reviewed = Traduzido do { $language } e revisado por uma pessoa.
screen-machine = As palavras desta tela foram traduzidas por uma máquina. A não ser que se diga o contrário, nenhuma pessoa as revisou.
translation-beside = Mostrar ao lado: { $language }
section-untranslated = Esta parte é nova e ainda não foi traduzida. Você a vê em { $language }.
beside-title = Lado a lado com
beside-other = Outra língua
beside-missing = Esta parte só existe em { $language }.
translation-outdated = O original mudou depois desta tradução. Leia nele o que vale hoje.
level-federal = Governo federal
level-provincial = Governo de Ontário
level-municipal = Município
level-agency = Agência

## Tools

tools-title = Ferramentas
tools-lead = Calcule uma resposta com as regras publicadas. Nenhuma ferramenta decide nada.
tools-empty = Ainda não há ferramentas neste aparelho
receipt-not-a-decision = Isto não é uma decisão. Quem decide é o órgão indicado abaixo.

## Services

services-title = Serviços
services-lead = Pessoas e lugares que ajudam, quase sempre de graça.
services-empty = Nenhum serviço corresponde a tudo isso
services-empty-text = Tire um filtro ou ligue para o 211: eles atendem em muitas línguas e sabem quem ajuda em cada lugar.
services-all = Mostrar todos os serviços
filter-label = Mostrar só
filter-topic = Assunto
filter-language = Língua
filter-city = Lugar
filter-any = Qualquer
service-free = Gratuito
service-paid = Pago
service-remote = Por telefone ou internet
service-call-first = Ligue antes
service-call-first-long = Não pudemos confirmar tudo isto recentemente. Ligue antes de ir.
service-organization = Organização
service-phone = Telefone
service-address = Endereço
service-languages = Línguas
service-eligibility = Para quem
service-web = Site
service-email = E-mail
phone-toll-free = ligação gratuita no Canadá
phone-tty = para pessoas surdas ou que ouvem mal (TTY)
phone-abroad = de fora do Canadá
phone-text = mensagem de texto

## Search

search-label = Procurar no Portage
search-placeholder = Procure com suas palavras
search-key = Ctrl K
search-clear = Apagar a busca
search-title = Procurar
search-start = Escreva uma palavra ou uma pergunta. Não precisa ser a palavra oficial.
search-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
search-count-first = Os primeiros { $count } resultados
search-none = Não encontramos nada para “{ $query }”.
search-call-first = Em perigo agora? Ligue primeiro.
search-help = Não é o que você procura?
search-help-empty = Aqui alguém pode ajudar
search-help-text = Tente outra palavra, ou uma mais curta. Ou pergunte aqui:
search-all-guides = Todos os guias
search-all-services = Todos os serviços
search-meant = Você quis dizer:
search-suggestions = Como continuar
search-recent = O que você procurou há pouco
search-recent-forget = Apagar estas buscas
search-filter-looked = O Portage conta e filtra os { $count } melhores resultados.
search-filter-none = Nenhum resultado atende a todas estas escolhas.
search-filter-clear = Mostrar todos os resultados
search-tell = Avisar à equipe editorial que isto falta
filter-kind = Tipo
filter-government = Governo
filter-written = Escrito em
kind-guide = Guias
kind-task = Tarefas do plano
kind-service = Serviços
kind-contact = Quem atende
kind-form = Formulários
match-fuzzy = Escrito de um jeito um pouco diferente
match-related = Sobre um assunto próximo
match-language = Em { $language }
help-service = Um serviço que ajuda
help-topic = Um assunto onde procurar
help-level = Quem é responsável
help-level-federal = O governo federal: quem pode vir e ficar, cidadania, imposto de renda
help-level-provincial = O Governo de Ontário: cartão de saúde (health card), escolas, dirigir, aluguel, trabalho
recent-legend = O Portage deve guardar suas 10 últimas buscas?
recent-hint = Elas ficam com o que você escreve, criptografadas, e aparecem abaixo do campo de busca vazio. Nunca são enviadas.
recent-no = Não
recent-yes = Sim, neste aparelho
notice-searches-forgotten = Suas últimas buscas foram apagadas.

## What has changed

changes-title = O que mudou
changes-lead = O que as atualizações trouxeram a este aparelho. Primeiro, o que interessa a você.
changes-means = O que isso muda no seu plano
changes-plan = Seu plano
changes-saved = Suas páginas salvas
changes-place = O lugar para onde você vai
changes-rest = Todo o resto
changes-none = Nada mudou ainda
changes-none-text = Quando uma atualização muda uma página, você lê aqui qual frase mudou.
change-added = Novo
change-edited = Mudou
change-removed = Não existe mais
change-of-figure = Número
change-of-guide = Guia
change-of-service = Serviço
change-of-task = Tarefa
change-value-figure = Número
change-value-phone = Telefone
change-value-email = E-mail
change-value-address = Endereço
change-value-language = Língua
change-value-due = Dia
change-value-official = Página oficial
change-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
change-used-in = Aparece em:
change-before = Antes
change-now = Agora
change-sentences =
    { $count ->
        [1] Mostrar a frase
       *[other] Mostrar as { $count } frases
    }

## State of the copy

copy-title = Estado da cópia
copy-status-never = Você lê o que veio com o Portage
copy-status-never-text = Neste aparelho, ninguém procurou atualizações até agora.
copy-status-today = Sua cópia está atualizada
copy-status-was = Sua cópia estava atualizada { $when }
copy-status-text = O Portage procurou atualizações pela última vez em { $moment }.
copy-status-running = Uma atualização está em andamento
copy-status-running-text = Continue a ler: nada muda até que tudo tenha chegado e sido verificado.
copy-status-waiting = Uma atualização de { $size } está pronta
copy-status-waiting-text = Nada foi recebido até agora, porque você pediu que o Portage pergunte antes. Você pode continuar com a cópia que tem.
copy-status-behind = Há uma atualização que ainda não está neste aparelho
copy-status-behind-text = Procure atualizações de novo para recebê-la. O que já chegou não precisa vir outra vez.
copy-status-back = Você voltou a uma cópia anterior
copy-status-back-text = Em { $date }, você voltou à cópia de { $copy }. Nada de novo é instalado até você escolher “Avançar”.
copy-status-back-undated = Em { $date }, você voltou à cópia anterior. Nada de novo é instalado até você escolher “Avançar”.
copy-move-on = Avançar
copy-look = Procurar atualizações
copy-fetch = Receber agora
copy-not-now = Agora não
copy-cancel = Cancelar
copy-cancelling = Parando
copy-address = As atualizações vêm de { $address }.
copy-address-next = Se não houver resposta, o Portage tenta o endereço seguinte da sua lista.
copy-no-address = Não há endereço para as atualizações. Você lê o que veio com o Portage.
copy-set-address = Indicar um endereço
copy-change = Mudar
copy-next = O Portage vai procurar sozinho de novo em { $moment }.
copy-next-daily = O Portage procura sozinho uma vez por dia e quando a conexão volta.
copy-next-start = O Portage vai procurar sozinho na próxima vez que abrir.
copy-next-manual = O Portage só procura quando você pede.
copy-clock = O relógio deste aparelho marca { $now }. O Portage já viu { $seen }, que vem depois. Acerte o relógio do aparelho e procure de novo.
copy-lapsed = As assinaturas destas atualizações venceram em { $date }: nada de novo é instalado. Você pode continuar a ler tudo.
copy-lapsed-owner = As assinaturas de { $owner } venceram em { $date }: nada de novo é instalado dessa fonte. Você pode continuar a ler tudo.
copy-held-up = Nada de novo foi recebido de { $owner }. { $why }
copy-stick = Atualizar com um pendrive ou uma pasta…
copy-stick-more = Escrever onde está a pasta
copy-stick-text = Use a pasta que alguém encheu com atualizações para o Portage. Não precisa de conexão e não custa nada.
copy-stick-folder = Pasta
copy-stick-missing = Escreva onde está a pasta.
copy-stick-go = Atualizar com esta pasta
copy-back = Voltar à cópia anterior
copy-back-title = Voltar à cópia anterior?
copy-back-text = O conteúdo volta a ser o de antes da última atualização e fica assim até você escolher “Avançar”. Seu plano e suas respostas ficam como estão.
copy-outcome-updated = Sua cópia foi atualizada.
copy-outcome-current = Sua cópia já estava atualizada.
copy-outcome-waiting = Uma atualização está pronta e espera por você.
copy-outcome-cancelled = Atualização parada. Sua cópia está como antes; o que já chegou fica guardado para a próxima vez.
copy-tried = Última tentativa: { $moment }
copy-cost = Foram usados { $size } de dados.
copy-changes =
    { $count ->
        [one] { $count } mudança
       *[other] { $count } mudanças
    }
copy-changes-all = Tudo o que mudou
copy-content-date = Conteúdo de
copy-checked = Última busca de atualizações
copy-never-checked = Nunca
copy-built = Montada neste aparelho
copy-holds = Ela contém
copy-guides =
    { $count ->
        [one] { $count } guia
       *[other] { $count } guias
    }
copy-tasks =
    { $count ->
        [one] { $count } tarefa
       *[other] { $count } tarefas
    }
copy-services =
    { $count ->
        [one] { $count } serviço
       *[other] { $count } serviços
    }
copy-releases = De onde vem o conteúdo
copy-release = edição { $release }

## Settings

settings-title = Ajustes
settings-language = Idioma
settings-machine = Os botões e as frases do Portage foram traduzidos por uma máquina e não foram revisados.
settings-theme = Cores
theme-system = Como no aparelho
theme-light = Claro
theme-dark = Escuro
theme-contrast = Alto contraste
settings-text = Tamanho do texto
settings-percent = { $percent }%
settings-digits = Algarismos
settings-digits-text = Para datas, números e dinheiro. Números de telefone, endereços e formulários ficam como estão.
settings-answers = Suas respostas
settings-answers-text = Seu plano depende delas. Elas ficam neste aparelho.
settings-no-answer = Sem resposta
settings-change = Mudar
settings-updates = Atualizações
settings-addresses = De onde vêm as atualizações
settings-addresses-hint = O Portage tenta nesta ordem e usa o primeiro que responder.
settings-addresses-none = Nenhum ainda: você lê o que veio com o Portage.
settings-address-field = Endereço na internet ou pasta
settings-address-hint = Por exemplo https://portage.example.org, ou uma pasta neste aparelho, na sua rede ou em um pendrive.
settings-address-add = Adicionar
settings-address-up = Tentar { $address } mais cedo
settings-address-remove = Remover { $address }
settings-address-removed = Removido: { $address }
settings-address-empty = Escreva primeiro um endereço na internet ou uma pasta.
settings-address-twice = { $address } já está na lista.
settings-schedule = Quando o Portage procura atualizações sozinho
schedule-daily = Uma vez por dia
schedule-daily-hint = E também ao abrir e quando a conexão volta
schedule-start = Ao abrir
schedule-start-hint = Cada vez que o Portage abre, mas não enquanto está aberto
schedule-manual = Nunca
schedule-manual-hint = Só quando você escolhe “Procurar atualizações”
settings-ask = Perguntar antes de uma atualização com mais de
settings-ask-always = Perguntar sempre
settings-ask-never = Não perguntar
settings-trust-more = Mais
settings-trust = Arquivo de confiança (root.json)
settings-trust-hint = Uma agência que mantém o próprio repositório dá este arquivo a você. Sem ele, o Portage só confia em quem o publica.
settings-save = Salvar
settings-saved = Salvo.
settings-about = Sobre o Portage
settings-version = Versão { $version }
settings-private = Nada do que você escreve sai deste aparelho, a não ser que você envie. Não há conta.

screen-credits = Fontes e licenças
credits-lead = O Portage pode ser copiado e usado de novo, mas aquilo de que é feito pertence a quem está indicado aqui.
credits-owners = Quem escreveu as páginas
credits-sources = De quem são os dados usados
credits-program = O programa
credits-program-text = O programa é software livre, sob a licença MIT ou Apache 2.0. As fontes de letra (Noto) estão sob a SIL Open Font License 1.1.
credits-publisher = Assinado por { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = Tentar de novo
problem-not-found = Esta página não está na sua cópia.
    .safe = Não falta mais nada.
    .todo = Uma atualização pode ter tirado a página. Procure por ela ou volte.
problem-no-content = Ainda não há conteúdo neste aparelho.
    .safe = Seu plano e seus ajustes estão como antes.
    .todo = Abra “Estado da cópia” e escolha “Procurar atualizações”.
problem-data-damaged = Um arquivo do Portage está danificado: { $path }
    .safe = Nada foi apagado.
    .todo = Atualize de novo ou volte ao estado anterior. Se não ajudar, mostre esta linha a quem cuida do seu aparelho.
problem-disk-full = O disco deste aparelho está cheio.
    .safe = Sua cópia, seu plano e suas respostas estão como antes.
    .todo = Libere espaço e tente de novo.
problem-no-room = Esta atualização precisa de { $needed } MB livres neste aparelho, e há { $free } MB livres.
    .safe = Nada foi recebido. Sua cópia, seu plano e suas respostas estão como antes.
    .todo = Libere espaço e atualize de novo.
problem-storage = O Portage não consegue ler nem escrever aqui: { $path }
    .safe = O que foi salvo antes continua lá.
    .todo = Confira se o disco está conectado e se você pode escrever nele. Depois tente de novo.
problem-repository-unreachable = { $address } não responde.
    .safe = Sua cópia está como antes, e você pode continuar a ler tudo.
    .todo = Confira a conexão, ou o endereço nos ajustes, e tente de novo.
problem-not-a-repository = Não há atualizações do Portage em { $address }.
    .safe = Nada mudou. Sua cópia está como antes.
    .todo = Escolha a pasta para onde as atualizações do Portage foram copiadas, como a pasta “portage” em um pendrive, ou confira o endereço nos ajustes.
problem-repository-refused = O que veio de { $address } não foi aceito.
    .safe = Nada disso foi usado. Sua cópia está como antes.
    .todo = Tente de novo mais tarde. Se voltar a acontecer, avise quem mantém esse endereço.
problem-repository-expired = As assinaturas deste repositório venceram em { $since }.
    .safe = Nada de novo entrou. Sua cópia está como antes, e você pode continuar a ler tudo.
    .todo = Confira a data deste aparelho. Se estiver certa, tente de novo daqui a alguns dias.
problem-pdf-failed = Não foi possível criar o PDF.
    .safe = Nada mais mudou. Se já havia um arquivo com esse nome, ele está como antes.
    .todo = Escolha outra pasta ou outro nome, e confira se há espaço no disco.
problem-start-refused = Seu sistema não aceitou este ajuste.
    .safe = Nada mudou.
    .todo = Procure, nas configurações do seu sistema, os programas que abrem junto com ele.
problem-link-refused = O Portage não abre este endereço: { $url }
    .safe = Nada foi aberto.
    .todo = Só se abrem páginas da internet, números de telefone e endereços de e-mail.
problem-nothing-to-go-back-to = Não há um estado anterior ao qual voltar.
    .safe = Sua cópia está como antes.
    .todo = Continue com o estado que você tem.
problem-landing-impossible = Isto não pode ser um dia de chegada: { $text }
    .safe = Suas outras respostas estão guardadas.
    .todo = Corrija ou deixe vazio.
problem-birth-year-impossible = { $year } não pode ser um ano de nascimento.
    .safe = Suas outras respostas estão guardadas.
    .todo = Escreva um ano de { $from } a { $to }.
problem-text-too-long = Esta resposta é longa demais.
    .safe = Suas outras respostas estão guardadas.
    .todo = Reduza para no máximo { $limit } letras.
problem-too-many-children = São crianças demais para um só plano.
    .safe = Suas outras respostas estão guardadas.
    .todo = Você pode indicar até { $limit }.
problem-rules-unreadable = Não é possível ler as regras desta ferramenta.
    .safe = Os guias e seu plano estão como antes.
    .todo = Atualize a cópia. Até lá, consulte a página oficial.
problem-data-too-new = Este arquivo foi escrito por um Portage mais novo: { $path }
    .safe = Nada mudou nele.
    .todo = Instale a versão mais nova do Portage.
problem-wrong-key = Este arquivo está trancado com outra chave: { $path }
    .safe = Nada mudou nele.
    .todo = Entre neste aparelho com a conta da pessoa que criou o arquivo e abra o Portage de novo.
problem-update-running = Já há uma atualização em andamento.
    .safe = Nada mudou.
    .todo = Espere até que termine.
problem-no-repository = Não há endereço de onde receber atualizações.
    .safe = Sua cópia está como antes.
    .todo = Escreva um endereço ou uma pasta nos ajustes.
problem-update-options = Não é possível usar o arquivo updates.toml: { $reason }.
    .safe = Nada é atualizado até que isso seja corrigido. Você pode continuar a ler tudo o que tem.
    .todo = Corrija o arquivo na pasta de dados do Portage, ou mostre esta linha a quem cuida do seu aparelho.
problem-no-bundle = O conteúdo que vem com o Portage não está aqui.
    .safe = Seu plano e seus ajustes estão como antes.
    .todo = Instale o Portage de novo, ou escreva um endereço ou uma pasta nos ajustes.
problem-trust-unreadable = O Portage não consegue ler o arquivo que diz em quem confiar: { $path }
    .safe = Nada foi recebido. Sua cópia está como antes.
    .todo = Corrija o caminho do arquivo nos ajustes, ou mostre esta linha a quem cuida do seu aparelho.
problem-address-impossible = Isto não é um endereço nem uma pasta: { $address }
    .safe = Nada mudou.
    .todo = Corrija nos ajustes. Um endereço na internet começa com https://
problem-repository-older = O que { $address } oferece é mais antigo que sua cópia.
    .safe = Nada disso foi usado. Sua cópia está como antes.
    .todo = Tente de novo mais tarde. Se voltar a acontecer, avise quem mantém esse endereço.
problem-landing-ahead = Você está em Ontário, e seu dia de chegada ainda está por vir. Está certo?
    .safe = Nada mudou ainda.
    .todo = Se você espera em Ontário pela residência permanente, deixe assim. Se não, corrija uma das duas respostas.
problem-landing-behind = Seu dia de chegada já passou, e você não está em Ontário. Está certo?
    .safe = Nada mudou ainda.
    .todo = Se você chegou e saiu de novo, deixe assim. Se não, diga que está em Ontário ou corrija o dia.
problem-landing-long-ago = Seu dia de chegada foi há mais de dez anos. Está certo?
    .safe = Nada mudou ainda.
    .todo = Se estiver certo, deixe assim; vai sobrar pouco do plano. Se não, corrija o dia.
problem-entry-empty = Está vazio um campo que é necessário aqui.
    .safe = O que você escreveu antes está guardado.
    .todo = Preencha o campo marcado e salve de novo.
problem-entry-impossible = Alguma coisa aqui não pode estar certa.
    .safe = O que você escreveu antes está guardado.
    .todo = Corrija o campo marcado ou deixe-o vazio.
problem-entry-order = Estes dois dias estão na ordem errada.
    .safe = O que você escreveu antes está guardado.
    .todo = Corrija um dos dois dias.
problem-too-many-entries = Não cabe mais nada aqui.
    .safe = O que você escreveu antes está guardado.
    .todo = Cabem até { $limit }. Remova algo de que não precisa mais.
problem-attachment-too-large = Este arquivo é grande demais.
    .safe = Nada foi anexado, e o arquivo está como antes.
    .todo = Um arquivo pode ter no máximo { $limit } MB. Uma digitalização em cinza, ou com menos pontos, fica menor.
problem-attachment-kind = Só se podem anexar digitalizações: um PDF ou uma imagem.
    .safe = Nada foi anexado, e o arquivo está como antes.
    .todo = Salve ou digitalize como PDF, JPEG, PNG, WebP, HEIC ou TIFF, e anexe esse arquivo.
problem-attachments-full = Não há lugar para mais arquivos.
    .safe = O que você anexou antes está guardado.
    .todo = Todos os arquivos juntos podem ter { $limit } MB. Remova um de que não precisa mais.
problem-passphrase-too-short = Esta frase-senha é curta demais.
    .safe = Nada foi escrito.
    .todo = Use { $limit } letras ou mais. Quatro palavras que não combinam entre si são boas e fáceis de lembrar.
problem-handover-passphrase = Esta frase-senha não abre o arquivo.
    .safe = Nada foi importado. Seu plano e sua pasta estão como antes.
    .todo = Confira as maiúsculas e o teclado, ou pergunte a quem criou o arquivo.
problem-handover-unreadable = Este arquivo não é um arquivo de transferência do Portage, ou está danificado.
    .safe = Nada foi importado. Seu plano e sua pasta estão como antes.
    .todo = Peça o arquivo de novo. E-mail e mensagens às vezes alteram um arquivo; um pendrive, não.
problem-handover-too-new = Este arquivo de transferência foi escrito por um Portage mais novo.
    .safe = Nada foi importado. Seu plano e sua pasta estão como antes.
    .todo = Instale a versão mais nova do Portage e abra o arquivo de novo.
problem-handover-too-large = Este arquivo é maior do que um arquivo de transferência pode ser.
    .safe = Nada foi importado. Seu plano e sua pasta estão como antes.
    .todo = Confira se é o arquivo certo.
problem-unexpected = Aconteceu um erro que não previmos: { $what }
    .safe = O que foi salvo antes continua lá.
    .todo = Tente de novo. Se voltar a acontecer, feche o Portage e abra-o de novo.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = Enviado
event-submitted-means = Você enviou o pedido.
event-aor = Recebido (AOR)
event-aor-means = O ministério escreveu que tem seu pedido: é o aviso de recebimento (acknowledgement of receipt, AOR). Ele traz um número do processo.
event-biometrics-asked = Biometria pedida
event-biometrics-asked-means = Uma carta pede suas impressões digitais e sua foto, e diz até quando.
event-biometrics-given = Biometria feita
event-biometrics-given-means = Suas impressões digitais e sua foto foram recolhidas.
event-medical-asked = Exame médico pedido
event-medical-asked-means = Pedem que você vá a um médico credenciado (panel physician).
event-medical-passed = Exame médico aprovado
event-medical-passed-means = Sua conta diz que o exame médico foi aprovado.
event-background = Verificação de antecedentes
event-background-means = O ministério verifica questões de segurança e crimes passados. Isso pode começar e terminar sem nenhum aviso a você.
event-more-asked = Mais documentos pedidos
event-more-asked-means = O ministério quer mais um documento, e diz até quando.
event-p1 = Primeira mensagem do portal (P1)
event-p1-means = Quem faz o pedido a chama de P1: você confirma onde está e seu endereço. O ministério não usa esse nome.
event-p2 = Segunda mensagem do portal (P2)
event-p2-means = Quem faz o pedido a chama de P2: você envia uma foto e seu endereço. O ministério não usa esse nome.
event-copr = Confirmação (COPR)
event-copr-means = Você recebeu a Confirmação de Residência Permanente (Confirmation of Permanent Residence).
event-visa = Visto ou pedido do passaporte
event-visa-means = Pediram seu passaporte, ou você recebeu o visto nele.
event-refused = Recusado
event-refused-means = O ministério recusou o pedido. A carta diz por quê e o que você pode fazer.
event-withdrawn = Retirado
event-withdrawn-means = Você retirou o pedido.
event-other = Outra coisa
event-other-means = Você diz com suas palavras o que foi.
language-cmn = mandarim
