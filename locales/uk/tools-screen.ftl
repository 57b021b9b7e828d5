# The shelf of tools, their forms and answers.

tools-need-immigration = Як потрапити до Канади
tools-need-money = Гроші
tools-need-home = Житло
tools-need-work = Робота
tools-need-everyday = Щоденне життя
tools-filled = Деякі відповіді вже заповнено з того, що ви казали раніше.
tools-empty-form = Очистити форму
tools-ask-again = Показати відповідь знову
tools-changed = Ви змінили свої дані. Відповідь нижче ще та, що була раніше.
tools-nth = { $label }, { $n }
tools-keep = Зберегти в мою папку
tools-kept = Збережено у вашій папці.
tools-not-copied = Скопіювати не вдалося. Натомість можна надрукувати.
tools-saved-on = { $date } ви зберегли цю відповідь. Тоді вона була така:
tools-other-rules = Відтоді правила змінилися: від { $date } діють ті, за якими пораховано тепер.
tools-other-outcome = Сьогодні відповідь інша. Вона нижче.
tools-same-outcome = Сьогодні відповідь та сама.
screen-results = Збережені відповіді
binder-results = Збережені відповіді
results-empty = Збережених відповідей ще немає
results-empty-text = Коли інструмент дасть вам відповідь, її можна зберегти тут. Коли ви відкриєте її знову, її буде пораховано за правилами того дня.
results-add = До інструментів
tools-told = Що ви відповіли
tools-comma = { ", " }
tools-chart = Скільки лишається від ваших заощаджень
tools-chart-month =
    { $month ->
        [0] Після приїзду
        [one] Через { $month } місяць
        [few] Через { $month } місяці
       *[other] Через { $month } місяців
    }
occupation-again = Обрати іншу
tools-dollars = Канадські долари
tools-other-language = Частина цього поки є лише іншою мовою: { $language }.
