### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = ${ $count }
figure-cad-per-hour = ${ $count } por hora
figure-cad-per-month = ${ $count } al mes
figure-cad-per-year = ${ $count } al año
figure-percent = { $count }{ "\u00A0" }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } hora
       *[other] { $count } horas
    }
figure-days =
    { $plural ->
        [one] { $count } día
       *[other] { $count } días
    }
figure-weeks =
    { $plural ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
figure-months =
    { $plural ->
        [one] { $count } mes
       *[other] { $count } meses
    }
figure-years =
    { $plural ->
        [one] { $count } año
       *[other] { $count } años
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count } punto
       *[other] { $count } puntos
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, desde el { $date }
change-due-after = en un plazo de { $days } desde la llegada
change-due-before = por lo menos { $days } antes de la llegada
change-due-landing = el día de la llegada
change-due-law = { $due }, fijado por ley

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = Mi camino a Ontario
qr-first-line = Mis próximos pasos (Portage)
takeout-about = aprox.: { $title }
takeout-law = { $title } (por ley)
takeout-counted = Contado desde el { $day }: solo se conoce el mes de su llegada.
qr-earlier =
    { $count ->
        [one] Queda { $count } tarea abierta de etapas anteriores: véala en Portage
       *[other] Quedan { $count } tareas abiertas de etapas anteriores: véalas en Portage
    }
goods-table-list = Lista
goods-table-item = Objeto
goods-table-serial = Número de serie
goods-table-value = Valor (CAD)
goods-table-kind = Tipo
goods-table-note = Nota
goods-table-total = Total
goods-table-without-value =
    { $count ->
        [one] { $count } objeto sin valor indicado
       *[other] { $count } objetos sin valor indicado
    }
goods-with-me = Conmigo
goods-to-follow = Por llegar
goods-jewellery = Joyas
goods-other = Otros
