# Self-checks: short interviews that end with what to do.

screen-self-check = Самоперевірка
kind-tool = Інструменти
kind-self_check = Самоперевірки
checks-title = Перевірте самі
checks-lead = Кілька запитань, а тоді — що робити. Ваші відповіді не зберігаються.
check-question = Запитання { $n }
check-back = До попереднього запитання
check-again = Почати спочатку
check-said = Що ви відповіли
check-change = Змінити
check-because = Чому
check-next = Що ви можете зробити далі
check-whole = Показати всі запитання відразу
check-whole-hide = Показувати по одному запитанню
check-go-to = (далі — { $n })
check-not-a-decision = Це не рішення і не порада юриста. Вирішити може лише установа, яка за це відповідає.
verdict-stop = Зупиніться
verdict-careful = Обережно
verdict-fine = Ознак небезпеки не виявлено
verdict-know = Варто знати
