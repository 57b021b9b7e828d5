# La liste des outils, leurs formulaires et leurs réponses.

tools-need-immigration = Venir au Canada
tools-need-money = Argent
tools-need-home = Logement
tools-need-work = Travail
tools-need-everyday = Vie quotidienne
tools-filled = Certaines réponses viennent de ce que vous avez dit auparavant.
tools-empty-form = Vider le formulaire
tools-ask-again = Afficher la réponse de nouveau
tools-changed = Vous avez changé vos réponses. Le résultat ci-dessous est encore celui d’avant.
tools-nth = { $label }, { $n }
tools-keep = Enregistrer dans mon classeur
tools-kept = Enregistré dans votre classeur.
tools-not-copied = La copie n’a pas fonctionné. Vous pouvez imprimer à la place.
tools-saved-on = Vous avez enregistré cette réponse le { $date }. Elle était alors :
tools-other-rules = Les règles ont changé depuis. Celles qui servent maintenant sont en vigueur depuis le { $date }.
tools-other-outcome = Aujourd’hui, la réponse est différente. Vous la voyez ci-dessous.
tools-same-outcome = Aujourd’hui, la réponse est la même.
screen-results = Réponses enregistrées
binder-results = Réponses enregistrées
results-empty = Aucune réponse enregistrée pour le moment
results-empty-text = Quand un outil vous donne une réponse, vous pouvez l’enregistrer ici. Quand vous la rouvrez, elle est calculée selon les règles du jour.
results-add = Voir les outils
tools-told = Ce que vous avez répondu
tools-comma = { ", " }
tools-chart = Ce qui reste de vos économies
tools-chart-month =
    { $month ->
        [0] À l’arrivée
        [one] Après 1 mois
       *[other] Après { $month } mois
    }
occupation-again = En choisir une autre
tools-dollars = dollars canadiens
tools-other-language = Des parties n’existent pour l’instant qu’en { $language }.
