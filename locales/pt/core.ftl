### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = ${ "\u00A0" }{ $count }
figure-cad-per-hour = ${ "\u00A0" }{ $count } por hora
figure-cad-per-month = ${ "\u00A0" }{ $count } por mês
figure-cad-per-year = ${ "\u00A0" }{ $count } por ano
figure-percent = { $count }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } hora
       *[other] { $count } horas
    }
figure-days =
    { $plural ->
        [one] { $count } dia
       *[other] { $count } dias
    }
figure-weeks =
    { $plural ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
figure-months =
    { $plural ->
        [one] { $count } mês
       *[other] { $count } meses
    }
figure-years =
    { $plural ->
        [one] { $count } ano
       *[other] { $count } anos
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count } ponto
       *[other] { $count } pontos
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, a partir de { $date }
change-due-after = até { $days } depois da chegada
change-due-before = pelo menos { $days } antes da chegada
change-due-landing = no dia da chegada
change-due-law = { $due }, fixado por lei

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = Meu caminho até Ontário
qr-first-line = Meus próximos passos (Portage)
takeout-about = data aproximada: { $title }
takeout-law = { $title } (por lei)
takeout-counted = Contado a partir de { $day }: só se sabe o mês da sua chegada.
qr-earlier =
    { $count ->
        [one] Mais { $count } tarefa de etapas anteriores está aberta: veja no Portage
       *[other] Mais { $count } tarefas de etapas anteriores estão abertas: veja no Portage
    }
goods-table-list = Lista
goods-table-item = Objeto
goods-table-serial = Número de série
goods-table-value = Valor (CAD)
goods-table-kind = Tipo
goods-table-note = Nota
goods-table-total = Total
goods-table-without-value =
    { $count ->
        [one] { $count } objeto sem valor
       *[other] { $count } objetos sem valor
    }
goods-with-me = Comigo
goods-to-follow = Vem depois
goods-jewellery = Joias
goods-other = Outros
