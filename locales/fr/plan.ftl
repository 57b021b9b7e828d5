## Le plan : ses groupes, les tâches à soi, les notes

plan-landing-change = Modifier
plan-by = Ordre des tâches
plan-by-time = Par date
plan-by-stage = Par étape
plan-who = Tâches de
plan-who-all = Tout le monde
plan-none-for = Il n’y a pas encore de tâche pour cette personne. Ouvrez une tâche et dites qui la fait.
plan-show-all =
    { $count ->
        [one] Afficher { $count } tâche
       *[other] Afficher les { $count } tâches
    }
group-overdue = En retard
group-today = Aujourd’hui
group-week = Cette semaine
group-later = Plus tard
group-no-day = Sans date
group-earlier = Étapes passées, encore à faire
group-done = Faites et mises de côté
group-count =
    { $count ->
        [one] { $count } tâche
       *[other] { $count } tâches
    }

timeline-today = Aujourd’hui
timeline-landing = Arrivée, { $date }
timeline-landing-unknown = Arrivée
timeline-says =
    { $count ->
        [one] Une ligne du temps avec { $count } tâche. Arrivée : { $date }, { $when }. Elle figure dans la liste ci-dessous.
       *[other] Une ligne du temps avec { $count } tâches. Arrivée : { $date }, { $when }. Toutes figurent dans la liste ci-dessous.
    }
timeline-says-unknown =
    { $count ->
        [one] Une ligne du temps avec { $count } tâche, avant et après l’arrivée. Elle figure dans la liste ci-dessous.
       *[other] Une ligne du temps avec { $count } tâches, avant et après l’arrivée. Toutes figurent dans la liste ci-dessous.
    }

task-for-child = { $title } : { $child }
child-born = enfant né en { $year }
child-born-nth = enfant { $n } né en { $year }
task-papers = Papiers nécessaires
task-unlocks = Ensuite, vous pourrez
task-own-day = votre propre date
task-usual-day = Sinon :
task-not-now = Pas maintenant
task-not-for-me = Pas pour moi
task-state-not-for-me = Pas pour moi
notice-task-not-for-me = Pas pour vous : { $title }
task-who = Qui s’en charge
task-who-nobody = Personne en particulier
task-note = Note
task-note-title = Ce que vous avez écrit
task-note-add = Ajouter une note ou votre propre date
task-note-add-who = Ajouter une note, une personne ou votre propre date
task-day = Votre propre date
task-day-hint = Laissez vide pour garder la date du plan. Si une loi fixe une date plus proche, c’est elle qui compte.
notice-note-kept = Enregistré.

own-task-add = Ajouter une tâche
own-task-title = Que faut-il faire ?
own-task-title-hint = Par exemple : demander à ma cousine pour les bottes d’hiver.
own-task-day = Pour quand ?
own-task-day-hint = Vous pouvez laisser vide.
own-task-stage = Étape du parcours
own-task-yours = Vous avez ajouté cette tâche vous-même.
notice-own-task-added = La tâche est dans votre plan.
notice-own-task-deleted = Supprimée : { $title }

day-missing = Écrivez aussi le jour, par exemple 14.
field-left =
    { $count ->
        [one] encore { $count } caractère
       *[other] encore { $count } caractères
    }
field-over =
    { $count ->
        [one] { $count } caractère de trop : { $limit } au plus
       *[other] { $count } caractères de trop : { $limit } au plus
    }

## D’autres réponses : ce qu’elles changeraient

plan-left = Ne fait plus partie du contenu
plan-left-text = Une mise à jour a retiré ces tâches. Ce que vous avez fait et écrit reste ici.
preview-title = Ce qui changerait dans votre plan
preview-moves =
    { $count ->
        [one] { $count } tâche change de date
       *[other] { $count } tâches changent de date
    }
preview-appears =
    { $count ->
        [one] { $count } tâche est nouvelle
       *[other] { $count } tâches sont nouvelles
    }
preview-goes =
    { $count ->
        [one] { $count } tâche quitte le plan
       *[other] { $count } tâches quittent le plan
    }
preview-papers =
    { $count ->
        [one] { $count } tâche demande d’autres papiers
       *[other] { $count } tâches demandent d’autres papiers
    }
preview-paper-added = Nouveau
preview-paper-dropped = Plus nécessaire
preview-settled = faite ou mise de côté
preview-no-day = sans date
preview-all = Tout afficher
preview-safe =
    { $count ->
        [one] Rien de ce qui est fait n’est perdu : { $count } tâche faite ou mise de côté le reste, et ce que vous avez écrit aussi.
       *[other] Rien de ce qui est fait n’est perdu : { $count } tâches faites ou mises de côté le restent, et ce que vous avez écrit aussi.
    }
preview-safe-none = Rien n’est perdu : ce que vous avez écrit reste.
doubt-sure = Oui, c’est exact
doubt-sure-save = C’est exact, enregistrer
doubt-correct = Corriger
answers-erase = Effacer mes réponses
answers-erase-title = Effacer vos réponses ?
answers-erase-text = Le plan montre alors les tâches de tout le monde, sans vos dates. Les outils vous redemandent tout. Ce que vous avez fait et écrit, et votre classeur, restent. Les copies des jours précédents gardent vos réponses jusqu’à ce qu’elles expirent. « Tout supprimer » les enlève aussi.
notice-answers-erased = Vos réponses sont effacées.

reminder-today =
    { $count ->
        [one] { $count } tâche est à faire aujourd’hui.
       *[other] { $count } tâches sont à faire aujourd’hui.
    }
reminder-week =
    { $count ->
        [one] { $count } tâche est à faire dans les 7 prochains jours.
       *[other] { $count } tâches sont à faire dans les 7 prochains jours.
    }
reminder-open = Ouvrez Portage pour voir lesquelles.
remind-title = Rappels et démarrage
remind-text = Une fois par jour, votre système peut dire combien de tâches sont à faire. Il ne dit jamais lesquelles : d’autres personnes peuvent voir l’écran. Portage doit être ouvert.
remind-on = Me rappeler les tâches à faire
remind-hour = À
remind-none = Ce système n’affiche pas de notifications : les rappels ne se verraient pas.
start-on = Démarrer Portage quand j’ouvre ma session
start-text = La fenêtre s’ouvre et reste à l’arrière-plan.
