### What a person writes stays theirs.

## Locking

screen-lock = Trancado
lock-now = Trancar
lock-title = Seu plano está trancado
lock-lead = Digite sua frase-senha para abrir seu plano, sua pasta, suas respostas e suas páginas salvas.
lock-open = Abrir
lock-read = Ler os guias sem abrir o plano
saved-open-locked = Abrir minhas páginas salvas
lock-waits =
    { $seconds ->
        [one] Você pode tentar de novo daqui a { $seconds } segundo.
       *[other] Você pode tentar de novo daqui a { $seconds } segundos.
    }
lock-forgotten = Esqueci minha frase-senha
lock-forgotten-text = Sem ela, ninguém consegue abrir seu plano nem sua pasta, nem mesmo quem criou o Portage. Você pode apagar o que está trancado e começar de novo. Os guias e serviços ficam.
passphrase-field = Frase-senha
passphrase-show = Mostrar o que digito
passphrase-empty = Digite primeiro sua frase-senha.

## Settings

private-title = Privacidade
private-text = Suas respostas, seu plano, sua pasta e suas páginas salvas ficam criptografados neste aparelho.
kept-none = Você ainda não escreveu nada.
kept-keychain = A chave está no chaveiro de senhas deste aparelho. Quem usa o aparelho com a sua conta pode abrir seus dados; mais ninguém pode.
kept-passphrase = Só a sua frase-senha abre seus dados.
kept-file = A chave está em um arquivo ao lado dos seus dados. Só com uma cópia dos dados ninguém consegue ler nada, mas quem usa este aparelho com a sua conta pode abri-los. Uma frase-senha impede isso.
kept-memory = Nada é guardado: quando o Portage fecha, o que você escreveu desaparece.
keychain-use = Guardar a chave no chaveiro de senhas
keychain-used = Agora a chave está no chaveiro de senhas deste aparelho.
passphrase-set = Criar uma frase-senha
passphrase-change = Trocar a frase-senha
passphrase-remove = Remover a frase-senha
passphrase-present = Frase-senha atual
passphrase-new = Nova frase-senha
passphrase-hint = No mínimo 8 caracteres, em qualquer alfabeto. Cinco palavras sem nada em comum são fáceis de lembrar e difíceis de adivinhar.
passphrase-warning = Se você a esquecer, ninguém consegue abrir o que você escreveu. Anote-a e guarde o papel em lugar seguro, longe deste aparelho.
passphrase-save = Salvar a frase-senha
passphrase-was-set = Sua frase-senha foi criada. O Portage vai pedi-la na próxima abertura.
passphrase-was-changed = Sua frase-senha foi trocada.
passphrase-was-removed = Sua frase-senha foi removida. O Portage não a pede mais.
lock-after = Trancar sozinho se ninguém usar por
lock-after-never = Nunca
lock-after-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }

## Backups

backups-title = Cópias de segurança
backups-text = Na primeira mudança de cada dia, o Portage guarda uma cópia do que havia no dia anterior. Ele mantém as cópias dos últimos 7 dias, uma para cada uma das últimas 4 semanas e uma para cada um dos últimos 6 meses. As cópias também são criptografadas. Elas ficam neste aparelho; por isso, não ajudam se ele se perder.
backups-none = Ainda não há nenhuma cópia.
backup-kind-daily = Cópia do dia
backup-kind-before-restore = O que havia antes de recuperar uma cópia
backup-kind-before-upgrade = Antes de uma nova versão do Portage
backup-line = { $when }, { $size }
backup-restore = Recuperar
backup-restore-of = Recuperar a cópia de { $when }
backup-restore-title = Recuperar esta cópia?
backup-restore-text = Seu plano, sua pasta, suas respostas e suas páginas salvas voltam a ser o que eram em { $when }. O que há agora fica guardado como cópia, e você pode voltar a ele.
backup-restored = A cópia de { $when } foi recuperada.
backup-not-made = Não foi possível fazer a cópia de hoje:

## Delete everything

erase-title = Apagar tudo
erase-text = Apaga tudo o que você escreveu: suas respostas, seu plano, sua pasta, suas páginas salvas, as cópias de segurança e a chave. Os guias e serviços ficam.
erase-start = Apagar tudo
erase-question = Apagar tudo o que você escreveu?
erase-promise = Isto não pode ser desfeito. A chave é apagada primeiro: sem ela, não se pode ler o que talvez fique no disco. Os arquivos são sobrescritos antes de serem removidos. Mas um disco SSD, ou uma cópia de segurança do aparelho inteiro, pode guardar dados antigos que nenhum programa alcança.
erase-promise-file = Sua chave estava em um arquivo; por isso, dados antigos dela podem estar entre os que ficam. Se você passar este aparelho a outra pessoa, apague antes o disco inteiro.
erase-saved-files = Arquivos de calendário, tabelas, arquivos de transferência e impressões que você salvou ficam onde você os salvou. Cabe a você apagá-los.
erase-settings = Esquecer também meus ajustes: idioma, aparência e de onde vêm as atualizações
erase-confirm = Apagar
erase-done = Tudo o que você escreveu foi apagado.
erase-key-left = Tudo o que você escreveu foi apagado. O chaveiro deste aparelho não respondeu e ainda tem a chave, que não abre mais nada. Você pode remover ali a entrada org.portage.desktop.

## Problems

problem-locked = Seu plano está trancado.
    .safe = Nada se perdeu. Você pode ler os guias e serviços.
    .todo = Abra-o com sua frase-senha.
problem-passphrase-wrong = A frase-senha não é esta.
    .safe = Nada mudou.
    .todo = Confira as maiúsculas e o idioma do teclado, e tente de novo. A próxima tentativa é possível daqui a { $seconds } s.
problem-passphrase-too-soon = Depois de uma frase-senha errada, é preciso esperar um pouco.
    .safe = Nada mudou e nada se perdeu.
    .todo = Tente de novo daqui a { $seconds } s.
problem-passphrase-short = Esta frase-senha é curta demais.
    .safe = Nada mudou.
    .todo = Escolha uma com no mínimo { $least } caracteres.
problem-passphrase-long = Esta frase-senha é longa demais.
    .safe = Nada mudou.
    .todo = Escolha uma com no máximo { $most } caracteres.
problem-passphrase-none = Não há frase-senha.
    .safe = Nada mudou.
    .todo = Primeiro crie uma frase-senha nos ajustes, em “Privacidade”.
problem-keychain-silent = O chaveiro de senhas deste aparelho não responde. A chave do seu plano está nele.
    .safe = Nada se perdeu. Você pode ler os guias e serviços.
    .todo = Abra o chaveiro deste aparelho, se ele pedir uma senha, e tente de novo.
problem-keychain-lost = O chaveiro de senhas deste aparelho não tem mais a chave do seu plano.
    .safe = Seus dados não mudaram, mas não podem ser abertos sem a chave.
    .todo = Se você recuperou ou mudou o chaveiro, traga de volta a entrada org.portage.desktop. Se não, apague tudo nos ajustes e comece de novo.
problem-backup-missing = Esta cópia não existe mais.
    .safe = Seus dados estão como antes.
    .todo = Escolha outra cópia da lista.
problem-session-in-memory = Nesta sessão, nada é guardado.
    .safe = Nada mudou.
    .todo = Quando o Portage fechar, o que você escreveu desaparece sozinho.
