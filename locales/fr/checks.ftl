# Autovérifications : de courts entretiens qui finissent par ce qu’il faut faire.

screen-self-check = Autovérification
kind-tool = Outils
kind-self_check = Autovérifications
checks-title = Vérifiez vous-même
checks-lead = Quelques questions, puis ce qu’il faut faire. Vos réponses ne sont pas gardées.
check-question = Question { $n }
check-back = Revenir d’une question
check-again = Recommencer
check-said = Vos réponses
check-change = Modifier
check-because = Pourquoi
check-next = Ce que vous pouvez faire ensuite
check-whole = Montrer toutes les questions à la fois
check-whole-hide = Montrer une question à la fois
check-go-to = (aller au { $n })
check-not-a-decision = Ce n’est ni une décision ni un avis juridique. Seul le bureau responsable peut décider.
verdict-stop = Arrêtez
verdict-careful = Prudence
verdict-fine = Aucun signe d’alerte
verdict-know = Bon à savoir
