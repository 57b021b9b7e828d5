## The plan: its groups, own tasks, notes

plan-landing-change = Mudar
plan-by = Ordem das tarefas
plan-by-time = Por data
plan-by-stage = Por etapa
plan-who = Tarefas de
plan-who-all = Todos
plan-none-for = Ainda não há tarefas para esta pessoa. Abra uma tarefa e diga quem a faz.
plan-show-all =
    { $count ->
        [one] Mostrar { $count } tarefa
       *[other] Mostrar todas as { $count } tarefas
    }
group-overdue = Atrasadas
group-today = Hoje
group-week = Esta semana
group-later = Mais tarde
group-no-day = Sem data
group-earlier = De etapas anteriores, ainda abertas
group-done = Feitas e deixadas de lado
group-count =
    { $count ->
        [one] { $count } tarefa
       *[other] { $count } tarefas
    }

timeline-today = Hoje
timeline-landing = Chegada, { $date }
timeline-landing-unknown = Chegada
timeline-says =
    { $count ->
        [one] Uma linha do tempo com { $count } tarefa. Sua chegada: { $date }, { $when }. A tarefa está na lista abaixo.
       *[other] Uma linha do tempo com { $count } tarefas. Sua chegada: { $date }, { $when }. Todas estão na lista abaixo.
    }
timeline-says-unknown =
    { $count ->
        [one] Uma linha do tempo com { $count } tarefa, antes e depois da chegada. A tarefa está na lista abaixo.
       *[other] Uma linha do tempo com { $count } tarefas, antes e depois da chegada. Todas estão na lista abaixo.
    }

task-for-child = { $title }: { $child }
child-born = criança nascida em { $year }
child-born-nth = criança { $n }, nascida em { $year }
task-papers = Documentos necessários
task-unlocks = Depois você pode fazer isto
task-own-day = sua própria data
task-usual-day = No plano:
task-not-now = Agora não
task-not-for-me = Não é para mim
task-state-not-for-me = Não é para mim
notice-task-not-for-me = Não é para você: { $title }
task-who = Quem faz
task-who-nobody = Ninguém indicado
task-note = Nota
task-note-title = O que você escreveu
task-note-add = Adicionar uma nota ou uma data sua
task-note-add-who = Adicionar uma nota, uma pessoa ou uma data sua
task-day = Sua própria data
task-day-hint = Deixe vazio para ficar com a data do plano. Quando uma lei fixa uma data anterior, vale a da lei.
notice-note-kept = Guardado.

own-task-add = Adicionar uma tarefa
own-task-title = O que é preciso fazer?
own-task-title-hint = Por exemplo: perguntar à minha prima sobre botas de inverno.
own-task-day = Até que dia?
own-task-day-hint = Você pode deixar vazio.
own-task-stage = Etapa do caminho
own-task-yours = Esta tarefa foi adicionada por você.
notice-own-task-added = A tarefa está no seu plano.
notice-own-task-deleted = Apagada: { $title }

day-missing = Escreva também o dia, por exemplo 14.
field-left =
    { $count ->
        [one] cabe mais { $count } letra
       *[other] cabem mais { $count } letras
    }
field-over =
    { $count ->
        [one] { $count } letra a mais: aqui cabem até { $limit }
       *[other] { $count } letras a mais: aqui cabem até { $limit }
    }

## Other answers: what they would change

plan-left = Não estão mais no conteúdo
plan-left-text = Uma atualização retirou estas tarefas. O que você fez e escreveu fica aqui.
preview-title = O que mudaria no seu plano
preview-moves =
    { $count ->
        [one] { $count } tarefa muda de data
       *[other] { $count } tarefas mudam de data
    }
preview-appears =
    { $count ->
        [one] { $count } tarefa é nova
       *[other] { $count } tarefas são novas
    }
preview-goes =
    { $count ->
        [one] { $count } tarefa sai do plano
       *[other] { $count } tarefas saem do plano
    }
preview-papers =
    { $count ->
        [one] { $count } tarefa pede outros documentos
       *[other] { $count } tarefas pedem outros documentos
    }
preview-paper-added = Novo
preview-paper-dropped = Não é mais preciso
preview-settled = feita ou deixada de lado
preview-no-day = sem data
preview-all = Mostrar todas
preview-safe =
    { $count ->
        [one] Nada do que foi feito se perde: { $count } tarefa feita ou deixada de lado fica assim, e o que você escreveu também.
       *[other] Nada do que foi feito se perde: { $count } tarefas feitas ou deixadas de lado ficam assim, e o que você escreveu também.
    }
preview-safe-none = Nada se perde: o que você escreveu fica.
doubt-sure = Sim, está certo
doubt-sure-save = Está certo, salvar
doubt-correct = Corrigir
answers-erase = Apagar minhas respostas
answers-erase-title = Apagar suas respostas?
answers-erase-text = O plano passa a mostrar as tarefas de todas as pessoas, sem as suas datas. As ferramentas perguntam tudo de novo. O que você fez e escreveu, e sua pasta, ficam. As cópias de dias anteriores ainda contêm suas respostas até que o prazo delas termine.
notice-answers-erased = Suas respostas foram apagadas.

reminder-today =
    { $count ->
        [one] { $count } tarefa vence hoje.
       *[other] { $count } tarefas vencem hoje.
    }
reminder-week =
    { $count ->
        [one] { $count } tarefa vence nos próximos 7 dias.
       *[other] { $count } tarefas vencem nos próximos 7 dias.
    }
reminder-open = Abra o Portage para ver o que é.
remind-title = Lembretes e abertura
remind-text = Uma vez por dia, seu sistema pode dizer quantas tarefas vencem. Ele nunca diz quais: outras pessoas podem ver a tela. Para isso, o Portage precisa estar aberto.
remind-on = Lembrar das tarefas que vencem
remind-hour = Às
remind-none = Este sistema não mostra notificações; por isso, você não veria os lembretes.
start-on = Abrir o Portage quando eu entrar no sistema
start-text = A janela abre e fica em segundo plano.
