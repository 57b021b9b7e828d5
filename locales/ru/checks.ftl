# Self-checks: short interviews that end with what to do.

screen-self-check = Проверка
kind-tool = Инструменты
kind-self_check = Проверки
checks-title = Проверьте сами
checks-lead = Несколько вопросов, а потом — что делать. Ваши ответы не сохраняются.
check-question = Вопрос { $n }
check-back = На вопрос назад
check-again = Начать снова
check-said = Что вы ответили
check-change = Изменить
check-because = Почему
check-next = Что можно сделать дальше
check-whole = Показать все вопросы сразу
check-whole-hide = Показывать по одному вопросу
check-go-to = (к вопросу { $n })
check-not-a-decision = Это не решение и не совет юриста. Решает только ведомство, которое за это отвечает.
verdict-stop = Остановитесь
verdict-careful = Будьте осторожны
verdict-fine = Тревожных знаков нет
verdict-know = Полезно знать
