## Take it along: calendar, paper, phone, hand-over

take-along = Levar comigo
take-back = Voltar
take-calendar = Um arquivo de calendário
take-calendar-text = Suas datas, no calendário do seu telefone ou computador
take-print = Imprimir ou PDF
take-print-text = Plano, documentos, bens, respostas salvas ou a pasta inteira
take-phone = No telefone
take-phone-text = As próximas tarefas como texto simples, pela câmera
take-give = Um arquivo de transferência
take-give-text = Para outro aparelho com o Portage ou para quem orienta você
take-open = Abrir um arquivo de transferência
take-open-text = Você escolhe o que aproveitar dele

calendar-lead = Abra o arquivo com seu calendário. Se você o criar de novo mais tarde, as datas se atualizam e não aparecem duas vezes.
calendar-nothing = Nenhuma tarefa aberta tem data ainda. Diga quando você chega, ou dê a uma tarefa uma data sua.
calendar-which = Que datas
calendar-all =
    { $count ->
        [one] { $count } tarefa ou compromisso com data
       *[other] Todas as tarefas e compromissos com data ({ $count })
    }
calendar-chosen = Só o que eu escolher
calendar-save = Salvar o arquivo de calendário
calendar-written = O arquivo de calendário está pronto. Ele não está criptografado: qualquer pessoa que o tenha pode ler.

screen-print = Imprimir
print-lead = Primeiro você vê as folhas. Depois pode imprimi-las ou salvá-las como PDF.
print-plan = Meu plano
print-documents = Meus documentos
print-goods = Meus bens, para a alfândega
print-results = Minhas respostas salvas
print-results-note = Estas respostas não são decisões. Só o órgão responsável decide.
print-binder = Minha pasta inteira
print-see = Imprimir…
print-hint =
    { $count ->
        [one] { $count } folha
       *[other] { $count } folhas
    }
paper-title = Papel
paper-letter = Letter (Canadá)
paper-a4 = A4
print-page = Folha { $n } de { $total }
print-made = Impresso em { $date }
print-way = A mesma página no Portage: escreva isto na busca:
print-earlier =
    { $count ->
        [one] { $count } tarefa aberta de uma etapa anterior não está no papel. Você a encontra no Portage, no fim do plano.
       *[other] { $count } tarefas abertas de etapas anteriores não estão no papel. Você as encontra no Portage, no fim do plano.
    }
print-other-language = Algumas palavras aqui estão em { $language }, porque falta a tradução.
print-name = Nome
print-signature = Assinatura
print-day = Data
print-papers = Levar: { $papers }

phone-lead = Aponte a câmera de um telefone para este código. O telefone mostra as próximas dez tarefas como texto; não precisa do Portage nem de conexão.
phone-code = Código com as próximas dez tarefas
phone-content = O que há no código

give-lead = O arquivo contém o que você escolhe. Ele é criptografado, e só a frase-senha o abre.
give-nothing = Ainda não há nada para transferir.
give-what = O que vai no arquivo
give-no-files = Os documentos digitalizados ficam aqui. Transfira-os à parte.
give-save = Salvar o arquivo
give-writing = O arquivo está sendo criptografado. Leva alguns segundos.
give-written = O arquivo está pronto. Diga a frase-senha por outro meio, por exemplo por telefone.
passphrase = Frase-senha
passphrase-again = Repita a frase-senha
passphrase-differs = As duas não são iguais. Digite de novo a segunda.
passphrase-advice = Use quatro palavras que não combinam entre si. Ninguém consegue abrir o arquivo sem elas, e não podemos ajudar se forem esquecidas.
passphrase-see = Mostrar o que foi digitado

open-lead = Primeiro você vê o que há no arquivo. Nada do que é seu é substituído, a não ser que você escolha.
open-pick = Escolher o arquivo
open-pick-other = Escolher outro arquivo
open-passphrase = Frase-senha do arquivo
open-open = Abrir
open-opening = O arquivo está sendo aberto. Leva alguns segundos.
open-profile = Aproveitar as respostas pessoais
open-profile-text = Elas são diferentes das suas e ficariam no lugar delas.
open-new =
    { $count ->
        [one] { $count } item que você não tem
       *[other] { $count } itens que você não tem
    }
open-differs =
    { $count ->
        [one] { $count } item que você escreveu de outro modo
       *[other] { $count } itens que você escreveu de outro modo
    }
open-keep-mine = Ficar com o meu
open-take-theirs = Usar o do arquivo: { $theirs }
open-written = escrito em { $date }
open-newer = mais recente que o seu
open-older = não mais recente que o seu
open-same =
    { $count ->
        [one] { $count } item já é igual aqui.
       *[other] { $count } itens já são iguais aqui.
    }
open-left-out =
    { $count ->
        [one] { $count } item não pode ser usado por esta versão do Portage.
       *[other] { $count } itens não podem ser usados por esta versão do Portage.
    }
open-nothing = Não há nada nele que você já não tenha.
open-take =
    { $count ->
        [0] Escolha o que aproveitar
        [one] Aproveitar { $count } item
       *[other] Aproveitar { $count } itens
    }
open-taken =
    { $count ->
        [one] { $count } item foi importado.
       *[other] { $count } itens foram importados.
    }
entries-member = Família
entries-task = O que fiz e escrevi no plano
entries-own-task = Minhas próprias tarefas
entries-document = Documentos
entries-application = Pedidos
entries-appointment = Compromissos
entries-good = Bens
entries-contact = Contatos
entries-question = Perguntas
entries-result = Respostas das ferramentas
