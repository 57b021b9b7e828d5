## Finding a service

services-fits =
    { $count ->
        [one] Підходить { $count } служба
        [few] Підходять { $count } служби
       *[other] Підходить { $count } служб
    }
services-of-place = { $city }: { $count }. Решта йде далі, спершу найближчі.
services-to-ask =
    { $count ->
        [one] Ще про { $count } службу відомо не все. Далі в списку, з підказкою, що запитати.
        [few] Ще про { $count } служби відомо не все. Далі в списку, з підказкою, що запитати.
       *[other] Ще про { $count } служб відомо не все. Далі в списку, з підказкою, що запитати.
    }
services-far = У межах 150 км немає жодного їхнього офісу. Спершу йдуть служби, які допомагають телефоном або через інтернет.
services-nearest = До найближчого офісу приблизно { $km } км.
services-place-unknown = Ми не знаємо, де це. У нашому списку бракує деяких поштових індексів, тож оберіть місце за назвою.
services-holiday = Цього дня державне свято: { $holiday }. Години можуть бути інші. Зателефонуйте, перш ніж іти.
services-loading = Шукаємо служби…
filter-count = { $label } ({ $count })
filter-french = Французькою
filter-postal = Поштовий індекс
filter-postal-hint = Досить перших 3 знаків, наприклад M5V. Вони лишаються на цьому пристрої. На Півночі один індекс охоплює дуже велику територію, тому відстані приблизні.
filter-within = У межах
filter-within-km = { $km } км
filter-open = Відчинено
filter-open-now = Зараз
filter-open-at = У певний день і годину
filter-weekday = День
filter-hour = Година
filter-way = Як звернутися
filter-way-in-person = Особисто
filter-way-remote = Телефоном або через інтернет
filter-for-me = Для мене
filter-for-me-hint = Вкажіть у своїх відповідях, як ви їдете, щоб ми могли сказати, які служби для вас.
filter-wheelchair = Доступно для крісла колісного
filter-free = Безоплатно
filter-saved = Збережені

services-as = Показати як
services-as-list = Список
services-as-map = Карта
service-map = Карта служб
service-map-part = Частина Онтаріо
service-map-label = Карта Онтаріо, місць зі службами: { $count }. Таблиця поруч показує те саме.
service-map-here =
    { $count ->
        [one] На цій частині карти { $count } служба.
        [few] На цій частині карти { $count } служби.
       *[other] На цій частині карти { $count } служб.
    }
service-map-elsewhere =
    { $count ->
        [one] Ще { $count } служба поза цією частиною.
        [few] Ще { $count } служби поза цією частиною.
       *[other] Ще { $count } служб поза цією частиною.
    }
service-map-nowhere =
    { $count ->
        [one] { $count } служби немає на карті: туди звертаються телефоном або через інтернет, або ми не знаємо, де це.
        [few] { $count } служб немає на карті: туди звертаються телефоном або через інтернет, або ми не знаємо, де це.
       *[other] { $count } служб немає на карті: туди звертаються телефоном або через інтернет, або ми не знаємо, де це.
    }
service-map-near = Якщо ми не знаємо точного місця, служба стоїть посередині своєї поштової зони або свого міста.
service-map-place = Місце
service-map-cities =
    { $count ->
        [one] { $city } і ще { $count } місце
        [few] { $city } і ще { $count } місця
       *[other] { $city } і ще { $count } місць
    }
service-map-closer = Ближче
service-map-closer-at =
    { $count ->
        [one] { $city }, { $count } служба: подивитися ближче
        [few] { $city }, { $count } служби: подивитися ближче
       *[other] { $city }, { $count } служб: подивитися ближче
    }
service-map-list-at =
    { $count ->
        [one] { $city }, { $count } служба: показати списком
        [few] { $city }, { $count } служби: показати списком
       *[other] { $city }, { $count } служб: показати списком
    }
service-map-back = На крок назад
services-print-more =
    { $count ->
        [one] Підходить ще { $count } служба, якої немає на цьому папері. Додайте фільтрів і надрукуйте ще раз.
        [few] Підходять ще { $count } служби, яких немає на цьому папері. Додайте фільтрів і надрукуйте ще раз.
       *[other] Підходить ще { $count } служб, яких немає на цьому папері. Додайте фільтрів і надрукуйте ще раз.
    }

service-km = приблизно за { $km } км
service-ask = Запитайте: { $what }
ask-topic = чим вони допомагають
ask-language = якою мовою говорять
ask-french = чи говорять французькою
ask-place = чи це далеко
ask-open = години роботи
ask-whom = чи це для вас
ask-way = чи можна прийти особисто
ask-wheelchair = чи можна заїхати на кріслі колісному
ask-free = скільки це коштує
service-also-short = Хто ще про це каже: { $names }

open-until = Відчинено, зачиняється: { $time }
open-always = Відчинено вдень і вночі
open-may-be-closed = Може бути зачинено: { $holiday }
open-closed = Зараз зачинено
open-closed-until = Зачинено, відчиняється: { $time }
open-for-now = Тимчасово зачинено
open-at-open = У цей час відчинено
open-at-closed = У цей час зачинено

service-hours = Години роботи
service-hours-week = Години на наступні 7 днів
service-hours-clock = Час указано за годинником там, де працює служба.
service-hours-shared = Це години всіх її офісів разом. Щоб дізнатися про один, зателефонуйте.
service-hours-words = Словами джерела
service-hours-none = Ми не знаємо годин роботи. Спершу зателефонуйте.
service-day-closed = Зачинено
service-day-all = Відчинено цілий день
service-day-unknown = Ми не знаємо
service-day-unsure = Сказане нижче може це змінити.
service-day-holiday = { $holiday }: може бути зачинено
service-spell = від { $from } до { $to }
service-day = День
service-day-hours = Години
service-access = Доступ
service-wheelchair-yes = На кріслі колісному заїхати можна.
service-wheelchair-no = На кріслі колісному заїхати не можна.
service-cost = Вартість
service-application = Як скористатися
service-documents = Що взяти із собою
service-interpretation = Перекладачі
service-areas = Для жителів
service-licence = Ліцензія
service-quoted = Це слова самого джерела. Мова: { $language }. Ми їх не змінювали й не перекладали.
service-order = Спершу одне, потім інше
service-before = Спершу зверніться сюди
service-after = Потім зверніться сюди
service-instead = Або натомість зверніться сюди
service-same = Така сама допомога в іншому місці
service-also = Хто ще про це каже
service-also-text = Ці джерела говорять про ту саму службу. Так вирішив редактор.
service-verified = Востаннє перевірено { $date }, хто перевірив: { $name }
service-looked-at = Востаннє переглянуто { $date }, але сама служба цього не підтвердила. Хто веде цей запис: { $name }.
service-save = Зберегти цю службу
service-saved = Збережено
service-card = Зберегти як картку контакту
service-card-written = Картку контакту записано.
service-code = Назва, телефон і адреса для камери телефона
service-code-show = Показати код для телефона
phone-extension = додатковий { $number }
notice-service-saved = Збережено. Ви знайдете цю службу в розділі «Служби», фільтр «Збережені».
notice-service-let-go = Більше не збережено
service-hours-unknown = Ми не знаємо годин роботи.
service-look-first = Спершу подивіться на її сайт
service-look-first-long = Останнім часом ми не змогли підтвердити все це. Подивіться на її сайт або зателефонуйте 211.
