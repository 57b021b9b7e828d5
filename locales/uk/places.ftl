# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = Місця
places-title = Де жити в Онтаріо
places-lead = Скажіть, що для вас важливо, і побачите, які місця підходять. Або оберіть кілька й порівняйте їх.
places-empty = У цій копії ще немає місць
places-celsius = { $count } °C
places-services-label = Служби для новоприбулих
places-services-note = Служби з цієї копії Portage, які мають офіс у цьому місці або не далі ніж за 25 км від нього. Деякі приїжджають лише в певні дні. Є й інші, про які ми не знаємо.
places-wishes-title = Що для вас важливо?
places-wishes-lead = Коли ви пересуваєте повзунок, порядок місць змінюється. Ваш вибір лишається на цьому пристрої.
places-wish-cheap-rent = Невисока орендна плата
places-wish-work = Низьке безробіття
places-wish-french = Французька навколо мене
places-wish-language = Моя мова в родинах навколо
places-wish-newcomers = Багато новоприбулих
places-wish-services = Допомога новоприбулим поблизу
places-wish-size = Розмір місця
places-wish-mild-winter = М’які зими
places-wish-transit = Громадський транспорт
places-wish-study = Університет або коледж
places-wish-pilots = Пілотна програма імміграції (RCIP або FCIP)
places-weight-0 = Неважливо
places-weight-1 = Важливо
places-weight-2 = Дуже важливо
places-language = Ваша мова
places-language-none = Оберіть мову
places-language-hint = Спершу оберіть свою мову. У наших списках є лише ці.
places-size-big = Велике
places-size-small = Мале
places-clear = Почати заново
places-cleared = Тепер нічого не позначено як важливе. Місця стоять за абеткою.
places-why-cheap-rent =
    { $standing ->
        [good] Орендна плата нижча, ніж у більшості місць: { $value } за житло з двома спальнями.
        [poor] Орендна плата вища, ніж у більшості місць: { $value } за житло з двома спальнями.
       *[middle] Орендна плата на середньому рівні: { $value } за житло з двома спальнями.
    }
places-why-work =
    { $standing ->
        [good] Роботу шукає менше людей, ніж у більшості районів: { $value }.
        [poor] Роботу шукає більше людей, ніж у більшості районів: { $value }.
       *[middle] Безробіття на середньому рівні: { $value }.
    }
places-why-french =
    { $standing ->
        [good] Людей, для яких французька — перша мова, більше, ніж у більшості місць: { $value }.
        [poor] Людей, для яких французька — перша мова, менше, ніж у більшості місць: { $value }.
       *[middle] Люди, для яких французька — перша мова: { $value }.
    }
places-why-language =
    { $count ->
        [0] Цієї мови немає серед названих тут: { $language }. Отже, удома нею говорить щонайбільше { $value } людей.
       *[other]
            { $standing ->
                [good] Мова: { $language }. Удома нею говорить більше людей, ніж у більшості місць: { $value }.
                [poor] Мова: { $language }. Удома нею говорить менше людей, ніж у більшості місць: { $value }.
               *[middle] Мова: { $language }. Люди, які говорять нею вдома: { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] Іммігрантів більше, ніж у більшості місць: { $value } людей.
        [poor] Іммігрантів менше, ніж у більшості місць: { $value } людей.
       *[middle] Частка іммігрантів на середньому рівні: { $value }.
    }
places-why-services =
    { $count ->
        [0] У нашому списку немає служб для новоприбулих у межах 25 км.
        [one] У нашому списку { $value } служба для новоприбулих тут або в межах 25 км.
        [few] У нашому списку { $value } служби для новоприбулих тут або в межах 25 км.
       *[other] У нашому списку { $value } служб для новоприбулих тут або в межах 25 км.
    }
places-why-size =
    { $standing ->
        [good] Місце такого розміру, як ви шукаєте. Населення: { $value }.
        [poor] Місце не такого розміру, як ви шукаєте. Населення: { $value }.
       *[middle] Місце не велике й не мале. Населення: { $value }.
    }
places-why-mild-winter =
    { $standing ->
        [good] Січень м’якший, ніж у більшості місць: у середньому { $value }.
        [poor] Січень холодніший, ніж у більшості місць: у середньому { $value }.
       *[middle] За температурою січня місце посередині: у середньому { $value }.
    }
places-why-transit = Громадський транспорт: { $value }.
places-why-study = Тут можна навчатися: { $value }.
places-why-pilots =
    { $count ->
        [0] Жодна з двох пілотних програм тут не діє.
       *[other] Тут діє пілотна програма імміграції: { $value }.
    }
places-list = Усі місця
places-list-ordered = Спершу місця, які підходять вам найкраще
places-rank = Номер { $rank } у вашому порядку
places-sure = З того, що для вас важливо, відомо: { $known } з { $wishes }
places-unknown = Невідомо: { $what }.
places-people = Населення: { $count } ({ $year })
places-parts = Звідки цей номер: { $name }
places-part-known = Що ми знаємо
places-part-weight = Наскільки важливо
places-part-points = Бали
places-part-total = Разом
places-not-known = Невідомо
places-pick = Порівняти
places-pick-name = Порівняти: { $name }
places-picked =
    { $count ->
        [one] Обрано { $count } місце. Можна обрати до 4.
        [few] Обрано { $count } місця. Можна обрати до 4.
       *[other] Обрано { $count } місць. Можна обрати до 4.
    }
places-pick-full = Поруч уміщується 4 місця. Щоб додати інше, приберіть одне.
places-compare = Поставити поруч
places-pick-none = Прибрати всі
places-method = Як ми складаємо цей порядок
places-method-line = Для всього, що для вас важливо, ми вишиковуємо всі місця, про які щось знаємо. Найкраще дістає 1 бал, найгірше втрачає 1 бал, а те, що посередині, дістає 0.
places-method-twice = Дуже важливе рахується двічі. Ми додаємо бали. Місця з однаковими балами мають той самий номер.
places-method-named = Для транспорту, університетів і коледжів ми маємо лише списки того, що є. Місце, назване в списку, дістає до 1 бала. Місце, якого в списку немає, нічого не втрачає.
places-method-unknown = Те, чого ми не знаємо, нічого не додає й нічого не забирає. Лише порядок стає менш певним, тому ми кажемо, скільки з цього знаємо.
places-method-yours = Це не порада й не чийсь рейтинг. Інші повзунки дають інший порядок.
map-whole = Усе Онтаріо
map-south = Південь, ближче
map-table = Карта у вигляді таблиці
map-credit = Обриси й озера: Natural Earth, суспільне надбання, спрощено. Кордони неточні.
places-map = Карта місць
places-map-label = Карта Онтаріо, місць: { $count }. Таблиця нижче показує те саме.
places-map-best = Зафарбовано: ваші перші п’ять
places-map-picked = Зафарбовано: місця, які ви обрали
places-map-dots = Що більша крапка, то більше місце
places-map-place = Місце
places-map-north = Градуси північної широти
places-map-west = Градуси західної довготи
places-map-people = Населення
places-compare-title = Порівняння місць
places-compare-lead = Натисніть на значення, щоб побачити, звідки воно й за який час.
places-compare-empty = Жодного місця ще не обрано
places-compare-empty-text = Перейдіть до списку й оберіть до 4 місць.
places-compare-list = Перейти до списку
places-compare-add = Додати місце
places-compare-out = Прибрати: { $name }
places-compare-what = Що
places-group-people = Люди
places-group-languages = Мови й французька
places-group-money = Гроші
places-group-work = Робота
places-group-climate = Клімат
places-group-getting-about = Як пересуватися
places-group-learning = Навчання
places-group-newcomers = Новоприбулі
places-group-other = Інше
places-yes = Так
places-no = Ні
places-cell-more = Звідки це
places-cell-time = За який час: { $time }
places-time-undated = у джерелі немає дати
places-cell-area = Для всього цього району, а не лише для цього місця: { $area }
places-cell-one = У цьому ми менш певні.
places-cell-counted = Portage порахував це у власній копії.
places-cell-source = Джерело:
places-bars = У стовпчиках
places-climate = Зима й літо
places-climate-lead = Від середньої температури січня до середньої температури липня.
places-climate-january = Січень
places-climate-july = Липень
places-choose = Хочу жити тут
places-chosen = Ви обрали це місце
places-chosen-mark = Ваш вибір
places-choose-note = Тоді ваш план, бюджет і список служб стосуватимуться цього місця.
places-chosen-said = Тепер місце, куди ви їдете: { $name }.
places-unchoose = Скасувати мій вибір
places-unchosen = Місце, куди ви їдете, більше не обрано.
places-municipality = Муніципалітет: { $name }
places-municipality-page = Його сторінка для новоприбулих
places-municipality-publisher = Хто написав: { $publisher }. Муніципалітет цього не перевіряв.
places-municipality-none = У цій копії ще немає частини від муніципалітету для цього місця.
places-next = Що далі
places-to-services = Служби: { $city }
places-to-budget = Скільки тут коштує місяць
places-to-plan = Ваш план
places-add-to-compare = Додати до порівняння
places-take-from-compare = Прибрати з порівняння
places-in-region = Регіон: { $division }
services-from-place = Показано { $city }, бо ви обрали це місце.
kind-community = Місця
screen-places = Місця
screen-place = Місце
screen-compare = Порівняння місць
places-not-kept = Ваш вибір зберегти не вдалося. Він діє, доки ви не залишите цю сторінку.
places-climate-scale = Шкала від { $from } °C до { $to } °C. Тонка лінія — це 0 °C.
places-first = Тепер перше: { $name }.
places-why-area = Це дані для всього району: { $area }.
places-why-time = (Дані за { $time })
places-why-rent-time = Середнє для всіх орендарів ({ $time }). Нові договори коштують дорожче.
places-rent-unknown = Орендна плата невідома.
places-cell-list = Власний список Portage, { $date }
places-airport = { $name } ({ $code }), { $km } км
places-airport-YAM = Су-Сент-Марі
places-airport-YHM = Гамільтон
places-airport-YKF = Кіченер, регіон Ватерлоо
places-airport-YOW = Оттава
places-airport-YQG = Віндзор
places-airport-YQK = Кенора
places-airport-YQT = Тандер-Бей
places-airport-YSB = Садбері
places-airport-YTS = Тіммінс
places-airport-YTZ = Торонто, Біллі Бішоп
places-airport-YUL = Монреаль, Трюдо
places-airport-YXL = Су-Лукаут
places-airport-YXU = Лондон
places-airport-YYB = Норт-Бей
places-airport-YYZ = Торонто, Пірсон
places-sources = Джерела
