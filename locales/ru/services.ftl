## Finding a service

services-fits =
    { $count ->
        [one] Подходит { $count } служба
        [few] Подходят { $count } службы
       *[other] Подходит { $count } служб
    }
services-of-place = { $city }: { $count }. Остальные идут дальше, сначала ближайшие.
services-to-ask =
    { $count ->
        [one] Еще о { $count } службе известно не всё. Дальше в списке, с подсказкой, о чем спросить.
        [few] Еще о { $count } службах известно не всё. Дальше в списке, с подсказкой, о чем спросить.
       *[other] Еще о { $count } службах известно не всё. Дальше в списке, с подсказкой, о чем спросить.
    }
services-far = В пределах 150 км у них нет ни одного офиса. Сначала идут службы, которые помогают по телефону или онлайн.
services-nearest = До ближайшего офиса примерно { $km } км.
services-place-unknown = Мы не знаем, где это. В нашем списке нет некоторых почтовых индексов, поэтому выберите место по названию.
services-holiday = В этот день государственный праздник: { $holiday }. Часы могут быть другими. Позвоните, прежде чем идти.
services-loading = Поиск служб…
filter-count = { $label } ({ $count })
filter-french = По-французски
filter-postal = Почтовый индекс
filter-postal-hint = Достаточно первых 3 знаков, например M5V. Они остаются на этом устройстве. На севере один индекс охватывает очень большую территорию, поэтому расстояния приблизительные.
filter-within = В пределах
filter-within-km = { $km } км
filter-open = Открыто
filter-open-now = Сейчас
filter-open-at = В определенный день и час
filter-weekday = День
filter-hour = Час
filter-way = Как обратиться
filter-way-in-person = Лично
filter-way-remote = По телефону или онлайн
filter-for-me = Для меня
filter-for-me-hint = Укажите в своих ответах, на каком основании вы едете, чтобы мы могли сказать, какие службы для вас.
filter-wheelchair = Доступно на коляске
filter-free = Бесплатно
filter-saved = Сохраненные

services-as = Показать как
services-as-list = Список
services-as-map = Карта
service-map = Карта служб
service-map-part = Часть Онтарио
service-map-label = Карта Онтарио, мест со службами: { $count }. В таблице рядом то же самое.
service-map-here =
    { $count ->
        [one] На этой части карты { $count } служба.
        [few] На этой части карты { $count } службы.
       *[other] На этой части карты { $count } служб.
    }
service-map-elsewhere =
    { $count ->
        [one] Еще { $count } служба вне этой части.
        [few] Еще { $count } службы вне этой части.
       *[other] Еще { $count } служб вне этой части.
    }
service-map-nowhere =
    { $count ->
        [one] { $count } службы нет на карте: туда обращаются по телефону или онлайн, или мы не знаем, где это.
        [few] { $count } служб нет на карте: туда обращаются по телефону или онлайн, или мы не знаем, где это.
       *[other] { $count } служб нет на карте: туда обращаются по телефону или онлайн, или мы не знаем, где это.
    }
service-map-near = Если мы не знаем точного места, служба стоит посередине своей почтовой зоны или своего города.
service-map-place = Место
service-map-cities =
    { $count ->
        [one] { $city } и еще { $count } место
        [few] { $city } и еще { $count } места
       *[other] { $city } и еще { $count } мест
    }
service-map-closer = Ближе
service-map-closer-at =
    { $count ->
        [one] { $city }, { $count } служба: посмотреть ближе
        [few] { $city }, { $count } службы: посмотреть ближе
       *[other] { $city }, { $count } служб: посмотреть ближе
    }
service-map-list-at =
    { $count ->
        [one] { $city }, { $count } служба: показать списком
        [few] { $city }, { $count } службы: показать списком
       *[other] { $city }, { $count } служб: показать списком
    }
service-map-back = На шаг назад
services-print-more =
    { $count ->
        [one] Подходит еще { $count } служба, которой нет на этом листе. Добавьте фильтров и напечатайте снова.
        [few] Подходят еще { $count } службы, которых нет на этом листе. Добавьте фильтров и напечатайте снова.
       *[other] Подходит еще { $count } служб, которых нет на этом листе. Добавьте фильтров и напечатайте снова.
    }

service-km = примерно в { $km } км
service-ask = Спросите: { $what }
ask-topic = с чем они помогают
ask-language = на каком языке говорят
ask-french = говорят ли по-французски
ask-place = далеко ли это
ask-open = часы работы
ask-whom = для вас ли это
ask-way = можно ли прийти лично
ask-wheelchair = можно ли заехать на инвалидной коляске
ask-free = сколько это стоит
service-also-short = Об этом сообщают также: { $names }

open-until = Открыто, закрывается: { $time }
open-always = Открыто круглосуточно
open-may-be-closed = Может быть закрыто: { $holiday }
open-closed = Сейчас закрыто
open-closed-until = Закрыто, открывается: { $time }
open-for-now = Временно закрыто
open-at-open = В это время открыто
open-at-closed = В это время закрыто

service-hours = Часы работы
service-hours-week = Часы на ближайшие 7 дней
service-hours-clock = Время указано по часам там, где находится служба.
service-hours-shared = Это часы всех ее офисов вместе. Чтобы узнать об одном, позвоните.
service-hours-words = Словами источника
service-hours-none = Мы не знаем часов работы. Сначала позвоните.
service-day-closed = Закрыто
service-day-all = Открыто весь день
service-day-unknown = Мы не знаем
service-day-unsure = Сказанное ниже может это изменить.
service-day-holiday = { $holiday }: может быть закрыто
service-spell = с { $from } до { $to }
service-day = День
service-day-hours = Часы
service-access = Доступ
service-wheelchair-yes = На инвалидной коляске заехать можно.
service-wheelchair-no = На инвалидной коляске заехать нельзя.
service-cost = Стоимость
service-application = Как воспользоваться
service-documents = Что взять с собой
service-interpretation = Переводчики
service-areas = Для жителей
service-licence = Лицензия
service-quoted = Это слова самого источника. Язык: { $language }. Мы их не меняли и не переводили.
service-order = Сначала одно, потом другое
service-before = Сначала обратитесь сюда
service-after = Потом обратитесь сюда
service-instead = Или обратитесь вместо этого сюда
service-same = Такая же помощь в другом месте
service-also = Кто еще об этом сообщает
service-also-text = Эти источники говорят об одной и той же службе. Так решил редактор.
service-verified = Последний раз проверено { $date }, кто проверил: { $name }
service-looked-at = Последний раз просмотрено { $date }, но сама служба этого не подтвердила. Кто ведет эту запись: { $name }.
service-save = Сохранить эту службу
service-saved = Сохранено
service-card = Сохранить как карточку контакта
service-card-written = Карточка контакта записана.
service-code = Название, телефон и адрес для камеры телефона
service-code-show = Показать код для телефона
phone-extension = добавочный { $number }
notice-service-saved = Сохранено. Вы найдете эту службу в разделе «Службы», фильтр «Сохраненные».
notice-service-let-go = Больше не сохранено
service-hours-unknown = Мы не знаем часов работы.
service-look-first = Сначала посмотрите ее сайт
service-look-first-long = Не все эти сведения нам удалось недавно подтвердить. Посмотрите ее сайт или позвоните по номеру 211.
