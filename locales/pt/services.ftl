## Finding a service

services-fits =
    { $count ->
        [one] { $count } serviço corresponde
       *[other] { $count } serviços correspondem
    }
services-of-place = { $city }: { $count }. Os outros vêm a seguir, primeiro os mais próximos.
services-to-ask =
    { $count ->
        [one] Sobre mais { $count }, falta saber alguma coisa. Aparece depois, com o que é preciso perguntar.
       *[other] Sobre mais { $count }, falta saber alguma coisa. Aparecem depois, com o que é preciso perguntar.
    }
services-far = Nenhum destes serviços tem um escritório a menos de 150 km. Os que atendem por telefone ou internet aparecem primeiro.
services-nearest = O escritório mais próximo fica a cerca de { $km } km.
services-place-unknown = Não sabemos onde fica. Faltam alguns códigos postais na nossa lista: escolha um lugar pelo nome.
services-holiday = Esse dia é feriado: { $holiday }. O horário pode mudar. Ligue antes de ir.
services-loading = Procurando serviços…
filter-count = { $label } ({ $count })
filter-french = Em francês
filter-postal = Código postal
filter-postal-hint = Bastam os 3 primeiros caracteres, por exemplo M5V. Eles ficam neste aparelho. No norte, um código cobre uma área muito grande, por isso as distâncias são aproximadas.
filter-within = A menos de
filter-within-km = { $km } km
filter-open = Aberto
filter-open-now = Agora
filter-open-at = Em certo dia, a certa hora
filter-weekday = Dia
filter-hour = Hora
filter-way = Como
filter-way-in-person = Pessoalmente
filter-way-remote = Por telefone ou internet
filter-for-me = Para mim
filter-for-me-hint = Diga nas suas respostas por qual caminho você vem, para sabermos quais serviços são para você.
filter-wheelchair = Acesso em cadeira de rodas
filter-free = Gratuito
filter-saved = Salvos

services-as = Mostrar como
services-as-list = Lista
services-as-map = Mapa
service-map = Mapa dos serviços
service-map-part = Parte de Ontário
service-map-label = Mapa de Ontário. Lugares onde há serviços: { $count }. A tabela ao lado diz o mesmo.
service-map-here =
    { $count ->
        [one] { $count } serviço está nesta parte do mapa.
       *[other] { $count } serviços estão nesta parte do mapa.
    }
service-map-elsewhere =
    { $count ->
        [one] Mais { $count } está fora desta parte.
       *[other] Mais { $count } estão fora desta parte.
    }
service-map-nowhere =
    { $count ->
        [one] { $count } não está no mapa: atende por telefone ou internet, ou não sabemos onde fica.
       *[other] { $count } não estão no mapa: atendem por telefone ou internet, ou não sabemos onde ficam.
    }
service-map-near = Quando não sabemos o lugar exato, o serviço aparece no centro da sua área postal ou da sua cidade.
service-map-place = Lugar
service-map-cities =
    { $count ->
        [one] { $city } e mais { $count } lugar
       *[other] { $city } e mais { $count } lugares
    }
service-map-closer = Ver mais de perto
service-map-closer-at =
    { $count ->
        [one] { $city }, { $count } serviço: ver mais de perto
       *[other] { $city }, { $count } serviços: ver mais de perto
    }
service-map-list-at =
    { $count ->
        [one] { $city }, { $count } serviço: mostrar como lista
       *[other] { $city }, { $count } serviços: mostrar como lista
    }
service-map-back = Um passo atrás
services-print-more =
    { $count ->
        [one] Mais { $count } serviço corresponde e não está neste papel. Escolha mais filtros e imprima de novo.
       *[other] Mais { $count } serviços correspondem e não estão neste papel. Escolha mais filtros e imprima de novo.
    }

service-km = a cerca de { $km } km
service-ask = Pergunte: { $what }
ask-topic = em que ajudam
ask-language = em que língua atendem
ask-french = se atendem em francês
ask-place = a que distância fica
ask-open = o horário
ask-whom = se é para você
ask-way = se você pode ir até lá
ask-wheelchair = se dá para entrar com cadeira de rodas
ask-free = quanto custa
service-also-short = Também aparece em { $names }

open-until = Aberto; fecha: { $time }
open-always = Aberto dia e noite
open-may-be-closed = Pode estar fechado: { $holiday }
open-closed = Fechado agora
open-closed-until = Fechado; abre: { $time }
open-for-now = Fechado por enquanto
open-at-open = Aberto a essa hora
open-at-closed = Fechado a essa hora

service-hours = Horário
service-hours-week = Horário dos próximos 7 dias
service-hours-clock = As horas são as do lugar onde fica o serviço.
service-hours-shared = Este é o horário de todos os seus escritórios juntos. Ligue para perguntar sobre um deles.
service-hours-words = Nas palavras da fonte
service-hours-none = Não sabemos o horário. Ligue antes.
service-day-closed = Fechado
service-day-all = Aberto o dia todo
service-day-unknown = Não sabemos
service-day-unsure = O texto abaixo pode mudar isto.
service-day-holiday = { $holiday }: pode estar fechado
service-spell = { $from } a { $to }
service-day = Dia
service-day-hours = Horário
service-access = Acesso
service-wheelchair-yes = Dá para entrar com cadeira de rodas.
service-wheelchair-no = Não dá para entrar com cadeira de rodas.
service-cost = Custo
service-application = Como usar
service-documents = O que levar
service-interpretation = Intérpretes
service-areas = Para quem mora em
service-licence = Licença
service-quoted = Estas são as palavras da própria fonte, em { $language }. Não as mudamos nem traduzimos.
service-order = Primeiro isto, depois aquilo
service-before = Passe primeiro aqui
service-after = Passe depois aqui
service-instead = Ou passe aqui, em vez dele
service-same = A mesma ajuda em outro lugar
service-also = Também aparece em
service-also-text = Estas fontes falam do mesmo serviço. Quem decidiu isso foi uma pessoa da equipe editorial.
service-verified = Verificado pela última vez em { $date } por { $name }
service-looked-at = Consultado pela última vez em { $date }, sem confirmação do próprio serviço. Mantido por { $name }.
service-save = Salvar este serviço
service-saved = Salvo
service-card = Salvar como cartão de contato
service-card-written = O cartão de contato está pronto.
service-code = Nome, telefone e endereço para a câmera de um celular
service-code-show = Mostrar como código para um celular
phone-extension = ramal { $number }
notice-service-saved = Serviço salvo. Você o encontra em Serviços, “Salvos”.
notice-service-let-go = Não está mais salvo
service-hours-unknown = Não sabemos o horário.
service-look-first = Veja antes a página
service-look-first-long = Não pudemos confirmar tudo isto recentemente. Veja a página do serviço ou ligue para o 211.
