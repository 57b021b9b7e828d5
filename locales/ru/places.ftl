# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = Места
places-title = Где жить в Онтарио
places-lead = Скажите, что для вас важно, и увидите, какие места подходят. Или выберите несколько и сравните их.
places-empty = В этой копии пока нет мест
places-celsius = { $count } °C
places-services-label = Службы для новоприбывших
places-services-note = Службы из этой копии Portage, у которых есть офис в этом месте или не дальше 25 км от него. Некоторые приезжают только в определенные дни. Есть и другие, о которых мы не знаем.
places-wishes-title = Что для вас важно?
places-wishes-lead = Когда вы двигаете ползунок, порядок мест меняется. Ваш выбор остается на этом устройстве.
places-wish-cheap-rent = Недорогая аренда
places-wish-work = Низкая безработица
places-wish-french = Французский вокруг меня
places-wish-language = Мой язык в семьях вокруг
places-wish-newcomers = Много новоприбывших
places-wish-services = Помощь новоприбывшим рядом
places-wish-size = Размер места
places-wish-mild-winter = Мягкие зимы
places-wish-transit = Общественный транспорт
places-wish-study = Университет или колледж
places-wish-pilots = Пилотная программа иммиграции (RCIP или FCIP)
places-weight-0 = Не важно
places-weight-1 = Важно
places-weight-2 = Очень важно
places-language = Ваш язык
places-language-none = Выберите язык
places-language-hint = Сначала выберите свой язык. В наших списках есть только эти.
places-size-big = Большое
places-size-small = Маленькое
places-clear = Начать заново
places-cleared = Теперь ничего не отмечено как важное. Места стоят по алфавиту.
places-why-cheap-rent =
    { $standing ->
        [good] Арендная плата ниже, чем в большинстве мест: { $value } за жилье с двумя спальнями.
        [poor] Арендная плата выше, чем в большинстве мест: { $value } за жилье с двумя спальнями.
       *[middle] Арендная плата на среднем уровне: { $value } за жилье с двумя спальнями.
    }
places-why-work =
    { $standing ->
        [good] Работу ищет меньше людей, чем в большинстве районов: { $value }.
        [poor] Работу ищет больше людей, чем в большинстве районов: { $value }.
       *[middle] Безработица на среднем уровне: { $value }.
    }
places-why-french =
    { $standing ->
        [good] Людей, для которых французский — первый язык, больше, чем в большинстве мест: { $value }.
        [poor] Людей, для которых французский — первый язык, меньше, чем в большинстве мест: { $value }.
       *[middle] Люди, для которых французский — первый язык: { $value }.
    }
places-why-language =
    { $count ->
        [0] Этого языка нет среди названных здесь: { $language }. Значит, дома на нем говорит не больше { $value } людей.
       *[other]
            { $standing ->
                [good] Язык: { $language }. Дома на нем говорит больше людей, чем в большинстве мест: { $value }.
                [poor] Язык: { $language }. Дома на нем говорит меньше людей, чем в большинстве мест: { $value }.
               *[middle] Язык: { $language }. Люди, которые говорят на нем дома: { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] Иммигрантов больше, чем в большинстве мест: { $value } людей.
        [poor] Иммигрантов меньше, чем в большинстве мест: { $value } людей.
       *[middle] Доля иммигрантов на среднем уровне: { $value }.
    }
places-why-services =
    { $count ->
        [0] В нашем списке нет служб для новоприбывших в пределах 25 км.
        [one] В нашем списке { $value } служба для новоприбывших здесь или в пределах 25 км.
        [few] В нашем списке { $value } службы для новоприбывших здесь или в пределах 25 км.
       *[other] В нашем списке { $value } служб для новоприбывших здесь или в пределах 25 км.
    }
places-why-size =
    { $standing ->
        [good] Место такого размера, как вы ищете. Население: { $value }.
        [poor] Место не такого размера, как вы ищете. Население: { $value }.
       *[middle] Место не большое и не маленькое. Население: { $value }.
    }
places-why-mild-winter =
    { $standing ->
        [good] Январь мягче, чем в большинстве мест: в среднем { $value }.
        [poor] Январь холоднее, чем в большинстве мест: в среднем { $value }.
       *[middle] По температуре января место посередине: в среднем { $value }.
    }
places-why-transit = Общественный транспорт: { $value }.
places-why-study = Здесь можно учиться: { $value }.
places-why-pilots =
    { $count ->
        [0] Ни одна из двух пилотных программ здесь не действует.
       *[other] Здесь действует пилотная программа иммиграции: { $value }.
    }
places-list = Все места
places-list-ordered = Сначала места, которые подходят вам лучше всего
places-rank = Номер { $rank } в вашем порядке
places-sure = Из того, что для вас важно, известно: { $known } из { $wishes }
places-unknown = Неизвестно: { $what }.
places-people = Население: { $count } ({ $year })
places-parts = Откуда этот номер: { $name }
places-part-known = Что мы знаем
places-part-weight = Насколько важно
places-part-points = Баллы
places-part-total = Итого
places-not-known = Неизвестно
places-pick = Сравнить
places-pick-name = Сравнить: { $name }
places-picked =
    { $count ->
        [one] Выбрано { $count } место. Можно выбрать до 4.
        [few] Выбрано { $count } места. Можно выбрать до 4.
       *[other] Выбрано { $count } мест. Можно выбрать до 4.
    }
places-pick-full = Рядом помещается 4 места. Чтобы добавить другое, уберите одно.
places-compare = Поставить рядом
places-pick-none = Убрать все
places-method = Как мы составляем этот порядок
places-method-line = По каждому пункту, который для вас важен, мы выстраиваем все места, о которых что-то знаем. Лучшее получает 1 балл, худшее теряет 1 балл, а то, что посередине, получает 0.
places-method-twice = Очень важное считается дважды. Мы складываем баллы. У мест с одинаковыми баллами один и тот же номер.
places-method-named = Для транспорта, университетов и колледжей у нас есть только списки того, что там есть. Место, названное в списке, получает до 1 балла. Место, которого в списке нет, ничего не теряет.
places-method-unknown = То, чего мы не знаем, ничего не прибавляет и не отнимает. Порядок только становится менее надежным, поэтому мы говорим, сколько из этого знаем.
places-method-yours = Это не совет и не чей-то рейтинг. Другие ползунки дают другой порядок.
map-whole = Всё Онтарио
map-south = Юг, ближе
map-table = Карта в виде таблицы
map-credit = Контуры и озера: Natural Earth, общественное достояние, упрощено. Границы неточные.
places-map = Карта мест
places-map-label = Карта Онтарио, мест: { $count }. В таблице ниже то же самое.
places-map-best = Закрашены: ваши первые пять
places-map-picked = Закрашены: места, которые вы выбрали
places-map-dots = Чем больше точка, тем больше место
places-map-place = Место
places-map-north = Градусы северной широты
places-map-west = Градусы западной долготы
places-map-people = Население
places-compare-title = Сравнение мест
places-compare-lead = Нажмите на значение, чтобы увидеть, откуда оно и за какое время.
places-compare-empty = Пока не выбрано ни одного места
places-compare-empty-text = Перейдите к списку и выберите до 4 мест.
places-compare-list = Перейти к списку
places-compare-add = Добавить место
places-compare-out = Убрать: { $name }
places-compare-what = Что
places-group-people = Люди
places-group-languages = Языки и французский
places-group-money = Деньги
places-group-work = Работа
places-group-climate = Климат
places-group-getting-about = Как передвигаться
places-group-learning = Учеба
places-group-newcomers = Новоприбывшие
places-group-other = Другое
places-yes = Да
places-no = Нет
places-cell-more = Откуда это
places-cell-time = За какое время: { $time }
places-time-undated = в источнике нет даты
places-cell-area = Для всего этого района, а не только для этого места: { $area }
places-cell-one = В этом мы уверены меньше.
places-cell-counted = Portage посчитал это в собственной копии.
places-cell-source = Источник:
places-bars = В столбиках
places-climate = Зима и лето
places-climate-lead = От средней температуры января до средней температуры июля.
places-climate-january = Январь
places-climate-july = Июль
places-choose = Хочу жить здесь
places-chosen = Вы выбрали это место
places-chosen-mark = Ваш выбор
places-choose-note = После этого ваш план, бюджет и список служб будут относиться к этому месту.
places-chosen-said = Теперь место, куда вы едете: { $name }.
places-unchoose = Отменить мой выбор
places-unchosen = Место, куда вы едете, больше не выбрано.
places-municipality = Муниципалитет: { $name }
places-municipality-page = Его страница для новоприбывших
places-municipality-publisher = Автор: { $publisher }. Муниципалитет это не проверял.
places-municipality-none = В этой копии пока нет раздела от муниципалитета для этого места.
places-next = Что дальше
places-to-services = Службы: { $city }
places-to-budget = Сколько здесь стоит месяц
places-to-plan = Ваш план
places-add-to-compare = Добавить к сравнению
places-take-from-compare = Убрать из сравнения
places-in-region = Регион: { $division }
services-from-place = Показано { $city }, потому что вы выбрали это место.
kind-community = Места
screen-places = Места
screen-place = Место
screen-compare = Сравнение мест
places-not-kept = Ваш выбор не удалось сохранить. Он действует, пока вы не уйдете с этой страницы.
places-climate-scale = Шкала от { $from } °C до { $to } °C. Тонкая линия — это 0 °C.
places-first = Теперь первое: { $name }.
places-why-area = Это данные для всего района: { $area }.
places-why-time = (Данные за { $time })
places-why-rent-time = Среднее для всех арендаторов ({ $time }). Новые договоры стоят дороже.
places-rent-unknown = Арендная плата неизвестна.
places-cell-list = Собственный список Portage, { $date }
places-airport = { $name } ({ $code }), { $km } км
places-airport-YAM = Су-Сент-Мари
places-airport-YHM = Гамильтон
places-airport-YKF = Китченер, регион Уотерлу
places-airport-YOW = Оттава
places-airport-YQG = Уинсор
places-airport-YQK = Кенора
places-airport-YQT = Тандер-Бей
places-airport-YSB = Садбери
places-airport-YTS = Тимминс
places-airport-YTZ = Торонто, Билли Бишоп
places-airport-YUL = Монреаль, Трюдо
places-airport-YXL = Су-Лукаут
places-airport-YXU = Лондон
places-airport-YYB = Норт-Бей
places-airport-YYZ = Торонто, Пирсон
places-sources = Источники
