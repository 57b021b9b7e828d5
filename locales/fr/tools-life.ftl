### Traduction automatique, non révisée.
### Les outils de la vie quotidienne.

## Droits au travail

tool-work-question = Suis-je payé comme la loi le dit ?
tool-work-about = Le salaire minimum, votre paie d'une semaine ligne par ligne, les jours fériés, les vacances et la dernière paie en Ontario.
tool-work-section-wage = Salaire minimum
tool-work-section-week = Votre semaine
tool-work-section-vacation = Vacances
tool-work-section-holidays = Jours fériés
tool-work-section-last-pay = À la fin de l'emploi
tool-work-field-worker = De quel travail s'agit-il ?
tool-work-field-week = Premier jour de votre semaine de travail
tool-work-hint-week = Laissez vide pour cette semaine, dès lundi.
tool-work-field-hours = Heures travaillées cette semaine-là
tool-work-hint-hours = Laissez vide pour voir seulement le salaire minimum.
tool-work-field-in_school_time = Était-ce en période scolaire ?
tool-work-field-rate = Votre salaire pour une heure, avant les retenues
tool-work-field-years = Années complètes chez cet employeur
tool-work-field-paid = Ce que l'employeur a payé pour cette semaine, avant les retenues
tool-work-hint-paid = Sans l'indemnité de vacances.
tool-work-field-wages_before = Paie des quatre semaines avant un jour férié
tool-work-hint-wages_before = Salaire habituel et indemnité de vacances, sans heures supplémentaires. Seulement si un jour férié tombe dans votre semaine.
tool-work-field-holiday_hours = Heures travaillées le jour férié
tool-work-hint-holiday_hours = Elles font partie des heures de la semaine ci-dessus.
tool-work-field-last_day = Votre dernier jour de travail
tool-work-field-next_pay_day = Le prochain jour de paie après ce jour
tool-work-line-minimum = Salaire minimum pour une heure : { $who }
tool-work-line-minimum-day = Salaire minimum pour une journée : { $who }
tool-work-line-student-hours = Le salaire étudiant ne vaut pas pour autant d'heures en période scolaire.
tool-work-line-new-rate = À partir du { $day }, le salaire minimum est de { $amount }.
tool-work-line-not-known = Nous connaissons le salaire minimum jusqu'au { $day }. Voyez la page officielle pour la suite.
tool-work-line-rate = Vos { $rate } de l'heure ne sont pas sous { $minimum }
tool-work-line-usual = Salaire habituel : { $hours } heures à { $rate }
tool-work-line-overtime = Heures supplémentaires : { $hours } heures à { $share } % de { $rate }
tool-work-line-holiday-worked = Travail le jour férié : { $hours } heures à { $share } % de { $rate }
tool-work-line-holiday-pay = Salaire pour jour férié, { $name }, { $day } : la paie des { $weeks } semaines précédentes, divisée par { $parts }
tool-work-line-holiday-choice = Si vous l'avez accepté par écrit, vous pouvez recevoir votre salaire habituel et un autre jour de congé payé.
tool-work-line-total = Paie de la semaine
tool-work-line-missing = Il manque, car vous avez reçu { $paid }
tool-work-line-paid-enough = Les { $paid } que vous avez reçus suffisent
tool-work-line-vacation = Indemnité de vacances de cette semaine : { $rate } % de votre salaire. Vous avez { $weeks } semaines de vacances par an.
tool-work-line-vacation-later = Indemnité de vacances de cette semaine après { $years } ans chez l'employeur : { $rate } % de votre salaire. Vous avez { $weeks } semaines de vacances par an.
tool-work-line-long-week = Une semaine aussi longue demande votre accord écrit. Certains emplois ont d'autres règles.
tool-work-line-elsewhere = Les heures, les heures supplémentaires, les vacances et les jours fériés suivent d'autres règles dans ce travail. Demandez au ministère du Travail lesquelles.
tool-work-line-last-pay = Votre dernière paie est due : { $days } jours après le dernier jour, ou le prochain jour de paie s'il est plus tard
tool-work-line-last-pay-or-later = Votre dernière paie est due { $days } jours après le dernier jour, ou le prochain jour de paie s'il est plus tard
