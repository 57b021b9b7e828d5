# The shelf of tools, their forms and answers.

tools-need-immigration = Как приехать в Канаду
tools-need-money = Деньги
tools-need-home = Жилье
tools-need-work = Работа
tools-need-everyday = Повседневная жизнь
tools-filled = Некоторые ответы взяты из того, что вы сказали раньше.
tools-empty-form = Очистить форму
tools-ask-again = Показать ответ снова
tools-changed = Вы изменили свои ответы. Ответ ниже пока прежний.
tools-nth = { $label }, { $n }
tools-keep = Сохранить в мою папку
tools-kept = Сохранено в вашей папке.
tools-not-copied = Не удалось скопировать. Вместо этого можно напечатать.
tools-saved-on = Вы сохранили этот ответ ({ $date }). Тогда он был таким:
tools-other-rules = С тех пор правила изменились. Нынешние действуют с { $date }
tools-other-outcome = Сегодня ответ другой. Вы видите его ниже.
tools-same-outcome = Сегодня ответ тот же.
screen-results = Сохраненные ответы
binder-results = Сохраненные ответы
results-empty = Сохраненных ответов пока нет
results-empty-text = Когда инструмент дает ответ, его можно сохранить здесь. Когда вы снова его откроете, он будет посчитан по правилам того дня.
results-add = К инструментам
tools-told = Что вы ответили
tools-comma = { ", " }
tools-chart = Сколько останется от ваших сбережений
tools-chart-month =
    { $month ->
        [0] По приезде
        [one] Через { $month } месяц
        [few] Через { $month } месяца
       *[other] Через { $month } месяцев
    }
occupation-again = Выбрать другую
tools-dollars = Канадские доллары
tools-other-language = Часть этого пока есть только на другом языке: { $language }.
