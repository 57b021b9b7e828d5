## The binder: everything that a person keeps, on this device only

nav-binder = Pasta
screen-binder = Pasta
screen-documents = Documentos
screen-document = Um documento
screen-applications = Pedidos
screen-application = Um pedido
screen-application-edit = Mudar um pedido
screen-goods = Bens
screen-good = Um objeto da sua lista
screen-appointments = Compromissos e contatos
screen-appointment = Um compromisso
screen-contact = Um contato
screen-questions = Perguntas
screen-question = Uma pergunta
screen-saved = Páginas salvas
screen-family = Família
screen-member = Uma pessoa da família

binder-title = Minha pasta
binder-lead = Seus documentos, pedidos, listas e compromissos, em um só lugar.
binder-private = O que você escreve aqui fica neste aparelho e é criptografado.
binder-need = O que ainda falta
binder-need-nothing = Não falta nada do que você anotou, e nenhuma tarefa pede outro documento agora.
binder-need-unknown = Conte um pouco sobre você no plano ou anote seus documentos. Assim você vê aqui o que falta.
binder-need-for = Para:
binder-need-more =
    { $count ->
        [one] e mais { $count } tarefa
       *[other] e mais { $count } tarefas
    }
binder-need-all =
    { $count ->
        [1] Mostrar
       *[other] Mostrar todos os { $count }
    }
binder-parts = Partes da pasta
binder-documents = Documentos
binder-applications = Pedidos
binder-goods = Bens que você traz
binder-appointments = Compromissos e contatos
binder-questions = Perguntas a fazer
binder-question = pergunta
binder-saved = Páginas salvas
binder-family = Família
binder-count =
    { $count ->
        [0] nada ainda
        [one] { $count } item
       *[other] { $count } itens
    }
binder-documents-count =
    { $count ->
        [0] nada ainda
        [one] você tem { $ready } de { $count }
       *[other] você tem { $ready } de { $count }
    }
binder-goods-count =
    { $count ->
        [one] { $count } objeto, { $value }
       *[other] { $count } objetos, { $value }
    }
binder-appointments-count = próximos: { $appointments }, contatos: { $contacts }
binder-questions-count =
    { $count ->
        [0] nada ainda
        [one] em aberto: { $open } de { $count }
       *[other] em aberto: { $open } de { $count }
    }

entry-delete = Apagar
entry-note = Nota
entry-gone = Isto não está mais na sua pasta
entry-gone-way = Ir para a pasta
notice-entry-kept = Salvo na sua pasta.
notice-entry-deleted = Apagado: { $name }
notice-written = O arquivo está pronto.

## Papers

papers-count = Você tem { $ready } de { $total }
paper-ready = você tem
paper-missing = ainda não está na sua pasta
paper-expired = vence em { $date }, cedo demais
paper-have = Eu tenho
paper-note = Anotar
paper-any-of = Basta um destes:
paper-in-binder = Ver na minha pasta
notice-paper-have = Na sua pasta: { $paper }

document-state = Situação
document-state-need = Preciso dele
document-state-have = Eu tenho
document-state-must-translate = Falta traduzir
document-state-asked-for = Já pedi, ainda não chegou
documents-empty = Ainda não há documentos
documents-empty-text = Anote que documentos você tem e de quais precisa; suas tarefas os marcam sozinhas.
documents-add = Adicionar um documento
document-at = Lugar:
document-files =
    { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos
    }
document-what = Documento
document-what-none = Escolha
document-what-own = Outra coisa, com minhas palavras
document-what-missing = Escolha o que é.
document-words = Como se chama?
document-whose = De quem é?
document-whose-all = De ninguém em particular
document-expires = Último dia em que vale
document-expires-hint = Deixe vazio se não vence. Você recebe um aviso meio ano antes.
document-issued = Dia da emissão
document-place = Onde está o documento
document-place-hint = Por exemplo: na pasta azul, com meus pais, no banco.
document-number = O número dele
document-number-why = Aqui você raramente precisa do número. Se este aparelho for perdido ou emprestado, ninguém pode usar mal o que não está nele.
document-number-keep = Guardar o número aqui mesmo assim
document-number-field = Número
document-translate-hint = Se não está em inglês nem em francês, muitos órgãos pedem uma tradução certificada. Nesse caso, escolha “Falta traduzir” até que você a tenha.
document-delete-title = Apagar este documento e seus arquivos?
document-delete-text =
    { $count ->
        [one] { $count } arquivo anexado vai junto e não pode ser recuperado.
       *[other] { $count } arquivos anexados vão junto e não podem ser recuperados.
    }
expiry-late = venceu em { $date }
expiry-soon = vence em { $date }
expiry-fine = válido até { $date }

draft-brought = O que você tinha escrito aqui antes está de volta. Ainda não foi salvo.
draft-anew = Começar de novo
close-title = Fechar sem salvar?
close-text = O que você escreveu em um formulário ainda não foi salvo. Se fechar agora, isso se perde.
close-stay = Continuar a escrever
close-anyway = Fechar sem salvar
attach-title = Digitalizações e arquivos
attach-hint = Um arquivo pode ter no máximo { $each }; todos juntos, { $all }. Até agora: { $used }. Eles são criptografados como o resto.
attach-later = Depois de salvar, você pode anexar uma digitalização.
attach-add = Anexar um arquivo
attach-see = Ver
attach-out = Salvar uma cópia
attach-delete-title = Apagar este arquivo?
attach-delete-text = A cópia de “{ $name }” no Portage é apagada e não pode ser recuperada.
notice-attached = O arquivo foi anexado.

## Applications

applications-empty = Ainda não há pedidos
applications-empty-text = Anote o que você pediu e o que aconteceu desde então; os prazos publicados aparecem ao lado.
applications-add = Adicionar um pedido
application-edit = Mudar o pedido
application-filed = enviado em { $date }
application-not-filed = ainda não enviado
application-last = último: { $event }
application-number = Número:
application-events = O que aconteceu
application-no-events = Nada ainda. Adicione o que você enviou e o que recebeu, com o dia.
application-program = Para quê
application-program-hint = Os prazos destes programas são publicados. Para qualquer outro, use suas próprias palavras.
application-program-missing = Escolha o que você pediu.
application-words = O que você pediu?
application-filed-on = Dia do envio
application-filed-hint = Deixe vazio se ainda não enviou.
application-way = Como você enviou
way-online = Pela internet
way-online-hint = Em uma conta sua ou do seu representante
way-paper = Em papel
way-paper-hint = Pelo correio, e você acompanha por cartas ou por um formulário
way-linked = Em papel, ligado a uma conta
way-linked-hint = Pelo correio, e depois adicionado a uma conta na internet
application-number-field = Número do pedido ou do processo
application-number-hint = Só se você quiser tê-lo aqui.
application-delete-title = Apagar este pedido?
application-delete-text =
    { $count ->
        [0] Ele só é apagado da sua pasta. Nada acontece com o pedido verdadeiro.
        [one] Ele só é apagado da sua pasta, com { $count } acontecimento anotado. Nada acontece com o pedido verdadeiro.
       *[other] Ele só é apagado da sua pasta, com { $count } acontecimentos anotados. Nada acontece com o pedido verdadeiro.
    }
event-add = Adicionar o que aconteceu
event-kind = O que aconteceu
event-day = Em que dia

program-cec = Classe de Experiência Canadense (Canadian Experience Class, Express Entry)
program-fsw = Trabalhadores qualificados (Federal Skilled Worker, Express Entry)
program-pnp-ee = Nomeação de uma província, pelo Express Entry
program-pnp-base = Nomeação de uma província, fora do Express Entry
program-spousal-abroad-roc = Cônjuge ou companheiro patrocinado do exterior
program-spousal-abroad-quebec = Cônjuge ou companheiro patrocinado do exterior, para o Quebec
program-spousal-canada-roc = Cônjuge ou companheiro patrocinado dentro do Canadá
program-spousal-canada-quebec = Cônjuge ou companheiro patrocinado dentro do Canadá, para o Quebec
program-pgp-roc = Pais ou avós
program-pgp-quebec = Pais ou avós, para o Quebec
program-citizen-grants = Cidadania
program-citizen-proofs = Prova de cidadania
program-eta = Autorização eletrônica de viagem (eTA)
program-iec = Experiência Internacional Canadá (International Experience Canada)
program-visitor-extension = Ficar mais tempo em visita

times-title = Prazos publicados
times-none = Não há prazos publicados para isto.
times-nobody-knows = Estes prazos são dos pedidos de outras pessoas. Ninguém pode saber quando nem como o seu vai ser decidido.
time-finished = A maioria dos concluídos há pouco levou
time-expected = Se você enviasse hoje, o prazo esperado seria de
time-expected-for-month = Para quem fez o pedido no mesmo mês, ainda se espera
time-more-than = mais de { $span }
time-people =
    { $count ->
        [one] { $count } pessoa espera
       *[other] { $count } pessoas esperam
    }
time-people-ahead =
    { $count ->
        [one] { $count } pessoa fez o pedido antes desse mês e espera
       *[other] { $count } pessoas fizeram o pedido antes desse mês e esperam
    }
time-as-of = Situação em { $date }
time-standard = O padrão de serviço do próprio ministério
time-standard-means = Uma meta para a maioria dos pedidos em condições normais, não uma promessa.
span-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
span-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
span-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
span-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
span-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
span-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }

## Goods

goods-lead = Na primeira chegada, os oficiais da fronteira pedem duas listas: o que você traz e o que vem depois.
goods-with-me-text = O que vem na sua bagagem
goods-to-follow-text = O que vem depois, de navio, pelo correio ou com alguém
goods-empty = Ainda não há bens
goods-empty-text = Comece pelo que vale mais. O que está na lista na sua primeira chegada pode vir depois.
goods-add = Adicionar um objeto
goods-none = Nada nesta lista ainda.
goods-total =
    { $count ->
        [one] Total de { $count } objeto
       *[other] Total de { $count } objetos
    }
goods-sum = As duas listas juntas:
goods-without-value =
    { $count ->
        [one] { $count } objeto ainda não tem valor e não entra no total.
       *[other] { $count } objetos ainda não têm valor e não entram no total.
    }
goods-jewellery-text = Uma foto ajuda a mostrar de que peça se trata.
goods-csv = Salvar como tabela (CSV)
good-list = Em que lista
good-item = Objeto
good-item-hint = Com a marca, por exemplo: máquina de costura Singer 4423.
good-value = Valor em dólares canadenses
good-value-hint = Quanto vale hoje. Basta um valor aproximado e justo.
good-value-odd = Não é possível ler isto como um valor. Escreva, por exemplo, 120 ou 120,50.
good-no-value = sem valor
good-serial = Número de série
good-serial-hint = Para equipamentos, se houver um.
good-kind = Tipo
good-another = Depois, adicionar outro
notice-good-kept = Na lista: { $item }

## Appointments, contacts, questions, family

appointments-empty = Ainda não há compromissos
appointments-empty-text = Anote quando e onde, e o Portage marca o que levar.
appointments-add = Adicionar um compromisso
appointment-here = No relógio deste aparelho: { $moment }
appointment-bring = O que levar
appointment-what = Para que é?
appointment-what-hint = Por exemplo: cartão de saúde (health card) no ServiceOntario.
appointment-what-missing = Escreva para que é.
appointment-date = Dia
appointment-date-missing = Escreva o dia.
appointment-time = Hora
appointment-time-hint = De 0 a 24 horas, por exemplo 9:30 ou 14:15. Deixe vazio se não souber.
appointment-time-odd = Isto não é uma hora do dia. Escreva, por exemplo, 9:30 ou 14:15.
appointment-zone = Na hora de que lugar?
zone-toronto = Ontário (Toronto, Ottawa)
zone-winnipeg = Noroeste de Ontário (Kenora)
zone-here = Aqui, onde está este aparelho ({ $zone })
appointment-place = Onde
appointment-who = Quem vai?
appointment-task = Tarefa do seu plano
appointment-task-hint = Os documentos dela aparecem em “O que levar”.
appointment-task-none = Nenhuma tarefa
appointment-papers =
    { $count ->
        [0] Escolher documentos para levar
        [one] { $count } documento para levar
       *[other] { $count } documentos para levar
    }
appointment-others = Outras coisas para levar
appointment-others-hint = Uma por linha.
contacts-title = Contatos
contacts-empty = Ainda não há contatos
contacts-empty-text = Guarde aqui as pessoas de que pode precisar, como um orientador, um proprietário ou uma prima.
contacts-add = Adicionar um contato
contact-name = Nome
contact-what-for = Para quê
contact-what-for-hint = Por exemplo: ajuda com a escola da nossa filha.
questions-empty = Ainda não há perguntas
questions-empty-text = Anote o que quer perguntar, para ter à mão no balcão.
questions-add = Adicionar uma pergunta
question-edit = Mudar uma pergunta
question-text = Sua pergunta
question-text-hint = Em qualquer língua.
question-whom = A quem perguntar
question-whom-hint = Por exemplo: agência de acolhimento, escola, meu empregador.
question-answer = A resposta
question-is-answered = Já tem resposta
question-answered = Respondidas
saved-empty = Ainda não há páginas salvas
saved-empty-text = Escolha “Salvar esta página” em um guia, e você o encontra aqui.
saved-drop = Tirar
family-lead = Com a família aqui, tarefas e documentos podem dizer de quem são. Basta o primeiro nome ou uma letra.
family-empty = Ninguém ainda
family-empty-text = Indique quem vem com você; as tarefas de cada criança aparecem com o nome dela.
family-add = Adicionar alguém
member-name = Nome
member-name-hint = Como preferir: basta o primeiro nome ou uma letra.
member-role = Quem é
role-oneself = Eu
role-partner = Meu cônjuge ou companheiro
role-child = Uma criança
role-other = Outra pessoa
member-birth = Nascimento
member-birth-hint = Basta o ano. No caso de uma criança, ele mostra quais tarefas são para ela.
member-delete-title = Apagar { $name }?
member-delete-text = Tudo o que é dessa pessoa fica. Os documentos passam a não valer para ninguém. “Desfazer” traz tudo de volta como estava.
member-delete-papers =
    { $count ->
        [one] { $count } documento tem o nome { $name }.
       *[other] { $count } documentos têm o nome { $name }.
    }
member-delete-tasks =
    { $count ->
        [one] { $count } tarefa tem o nome { $name }.
       *[other] { $count } tarefas têm o nome { $name }.
    }
member-delete-appointments =
    { $count ->
        [one] { $count } compromisso tem o nome { $name }.
       *[other] { $count } compromissos têm o nome { $name }.
    }
member-born = nasceu em { $date }
