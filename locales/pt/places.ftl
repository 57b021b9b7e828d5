# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = Lugares
places-title = Onde morar em Ontário
places-lead = Diga o que importa para você e veja quais lugares combinam com isso. Ou escolha alguns e ponha-os lado a lado.
places-empty = Ainda não há lugares nesta cópia
places-celsius = { $count } °C
places-services-label = Serviços para recém-chegados
places-services-note = Serviços nesta cópia do Portage que têm um escritório neste lugar ou a até 25 km dele. Alguns só atendem em certos dias. Há outros que não conhecemos.
places-wishes-title = O que importa para você?
places-wishes-lead = A ordem dos lugares muda quando você move um controle deslizante. O que você ajusta fica neste aparelho.
places-wish-cheap-rent = Aluguel barato
places-wish-work = Pouco desemprego
places-wish-french = Francês ao meu redor
places-wish-language = Minha língua nas casas ao meu redor
places-wish-newcomers = Muitos recém-chegados
places-wish-services = Ajuda para recém-chegados por perto
places-wish-size = O tamanho do lugar
places-wish-mild-winter = Invernos amenos
places-wish-transit = Transporte público
places-wish-study = Universidade ou faculdade (college)
places-wish-pilots = Um programa-piloto para imigrar (RCIP ou FCIP)
places-weight-0 = Não importa
places-weight-1 = Importa
places-weight-2 = Importa muito
places-language = Sua língua
places-language-none = Escolha uma língua
places-language-hint = Escolha primeiro sua língua. Só estas estão nas nossas listas.
places-size-big = Grande
places-size-small = Pequeno
places-clear = Recomeçar
places-cleared = Nada mais conta. Os lugares estão na ordem dos nomes.
places-why-cheap-rent =
    { $standing ->
        [good] O aluguel é mais baixo do que na maioria dos lugares: { $value } por dois quartos.
        [poor] O aluguel é mais alto do que na maioria dos lugares: { $value } por dois quartos.
       *[middle] O aluguel está na faixa do meio: { $value } por dois quartos.
    }
places-why-work =
    { $standing ->
        [good] Menos pessoas procuram trabalho do que na maioria das áreas: { $value }.
        [poor] Mais pessoas procuram trabalho do que na maioria das áreas: { $value }.
       *[middle] O desemprego está na faixa do meio: { $value }.
    }
places-why-french =
    { $standing ->
        [good] Mais pessoas têm o francês como primeira língua oficial do que na maioria dos lugares: { $value }.
        [poor] Menos pessoas têm o francês como primeira língua oficial do que na maioria dos lugares: { $value }.
       *[middle] Pessoas que têm o francês como primeira língua oficial: { $value }.
    }
places-why-language =
    { $count ->
        [0] Esta língua não está entre as indicadas aqui ({ $language }): no máximo { $value } das pessoas a falam em casa.
       *[other]
            { $standing ->
                [good] Mais pessoas falam esta língua em casa do que na maioria dos lugares ({ $language }): { $value }.
                [poor] Menos pessoas falam esta língua em casa do que na maioria dos lugares ({ $language }): { $value }.
               *[middle] Pessoas que falam esta língua em casa ({ $language }): { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] Há mais imigrantes do que na maioria dos lugares: { $value } das pessoas.
        [poor] Há menos imigrantes do que na maioria dos lugares: { $value } das pessoas.
       *[middle] A parcela de imigrantes está na faixa do meio: { $value }.
    }
places-why-services =
    { $count ->
        [0] Nossa lista não tem nenhum serviço para recém-chegados a até 25 km.
        [one] Nossa lista tem { $value } serviço para recém-chegados aqui ou a até 25 km.
       *[other] Nossa lista tem { $value } serviços para recém-chegados aqui ou a até 25 km.
    }
places-why-size =
    { $standing ->
        [good] Tem o tamanho que você procura: { $value } habitantes.
        [poor] Não tem o tamanho que você procura: { $value } habitantes.
       *[middle] Não é grande nem pequeno: { $value } habitantes.
    }
places-why-mild-winter =
    { $standing ->
        [good] Janeiro é mais ameno do que na maioria dos lugares: { $value } em média.
        [poor] Janeiro é mais frio do que na maioria dos lugares: { $value } em média.
       *[middle] Janeiro está na faixa do meio: { $value } em média.
    }
places-why-transit = Transporte público: { $value }.
places-why-study = Você pode estudar aqui: { $value }.
places-why-pilots =
    { $count ->
        [0] Nenhum dos dois programas-piloto funciona aqui.
       *[other] Um programa-piloto para imigrar funciona aqui: { $value }.
    }
places-list = Todos os lugares
places-list-ordered = Primeiro, os lugares que mais combinam com você
places-rank = Posição { $rank } na sua ordem
places-sure = Do que importa para você, sabemos: { $known } de { $wishes }
places-unknown = Não sabemos: { $what }.
places-people = { $count } habitantes ({ $year })
places-parts = De onde vem a posição de { $name }
places-part-known = O que sabemos
places-part-weight = Quanto importa
places-part-points = Pontos
places-part-total = Total
places-not-known = Não sabemos
places-pick = Comparar
places-pick-name = Comparar { $name }
places-picked =
    { $count ->
        [one] { $count } lugar escolhido. Escolha até 4.
       *[other] { $count } lugares escolhidos. Escolha até 4.
    }
places-pick-full = Cabem 4 lugares lado a lado. Tire um para adicionar outro.
places-compare = Pôr lado a lado
places-pick-none = Tirar todos
places-method = Como fazemos esta ordem
places-method-line = Para cada coisa que importa para você, pomos em fila todos os lugares sobre os quais sabemos algo. O melhor ganha 1 ponto, o último perde 1 ponto e o do meio recebe 0.
places-method-twice = O que importa muito conta em dobro. Somamos os pontos. Lugares com os mesmos pontos dividem a mesma posição.
places-method-named = Sobre transporte, universidades e faculdades (colleges), só temos listas do que existe. Um lugar que está na lista ganha até 1 ponto. Um lugar que não está na lista não perde nada.
places-method-unknown = O que não sabemos não soma nem tira nada. Só deixa a ordem menos segura, por isso dizemos quanto sabemos.
places-method-yours = Isto não é um conselho nem uma classificação de ninguém. Com outros ajustes, a ordem é outra.
map-whole = Ontário inteiro
map-south = O sul, mais de perto
map-table = O mapa como tabela
map-credit = Contorno e lagos: Natural Earth, domínio público, simplificado. Os limites não são exatos.
places-map = Mapa dos lugares
places-map-label = Mapa de Ontário. Número de lugares: { $count }. A tabela abaixo diz o mesmo.
places-map-best = Pontos cheios: seus cinco primeiros
places-map-picked = Pontos cheios: os lugares que você escolheu
places-map-dots = Quanto maior o ponto, maior o lugar
places-map-place = Lugar
places-map-north = Graus norte
places-map-west = Graus oeste
places-map-people = Habitantes
places-compare-title = Lugares lado a lado
places-compare-lead = Selecione um valor para ver de onde ele vem e de quando é.
places-compare-empty = Nenhum lugar escolhido ainda
places-compare-empty-text = Vá para a lista e escolha até 4 lugares.
places-compare-list = Ir para a lista
places-compare-add = Adicionar um lugar
places-compare-out = Tirar { $name }
places-compare-what = O quê
places-group-people = População
places-group-languages = Línguas e francês
places-group-money = Dinheiro
places-group-work = Trabalho
places-group-climate = Clima
places-group-getting-about = Como se deslocar
places-group-learning = Estudos
places-group-newcomers = Recém-chegados
places-group-other = Mais
places-yes = Sim
places-no = Não
places-cell-more = De onde vem isto
places-cell-time = Data: { $time }
places-time-undated = sem data na fonte
places-cell-area = Vale para toda esta área, não só para o lugar: { $area }
places-cell-one = Deste dado temos menos certeza.
places-cell-counted = O Portage contou isto na própria cópia.
places-cell-source = Fonte:
places-bars = Em barras
places-climate = Inverno e verão
places-climate-lead = Da média de janeiro à média de julho.
places-climate-january = Janeiro
places-climate-july = Julho
places-choose = Quero morar aqui
places-chosen = Você escolheu este lugar
places-chosen-mark = Sua escolha
places-choose-note = Seu plano, o orçamento e a lista de serviços passam então a considerar este lugar.
places-chosen-said = Seu destino agora é { $name }.
places-unchoose = Desfazer minha escolha
places-unchosen = Você não tem mais um destino.
places-municipality = O município: { $name }
places-municipality-page = Página dele para recém-chegados
places-municipality-publisher = Escrito por { $publisher }. O município não verificou isto.
places-municipality-none = Nenhum município tem ainda uma parte própria nesta cópia para este lugar.
places-next = A partir daqui
places-to-services = Serviços em { $city }
places-to-budget = Quanto custa um mês aqui
places-to-plan = Seu plano
places-add-to-compare = Adicionar aos lugares lado a lado
places-take-from-compare = Tirar dos lugares lado a lado
places-in-region = Em { $division }
services-from-place = Aparece { $city } porque é o seu destino.
kind-community = Lugares
screen-places = Lugares
screen-place = Lugar
screen-compare = Lugares lado a lado
places-not-kept = Não foi possível salvar o que você ajustou. Vale até você sair desta página.
places-climate-scale = A escala vai de { $from } °C a { $to } °C. A linha fina é 0 °C.
places-first = Agora em primeiro: { $name }.
places-why-area = Vale para toda esta área: { $area }.
places-why-time = Dados: { $time }.
places-why-rent-time = Média de todos os inquilinos, { $time }. Contratos novos custam mais.
places-rent-unknown = Não sabemos o aluguel.
places-cell-list = Lista do próprio Portage, { $date }
places-airport = { $name } ({ $code }), { $km } km
places-airport-YAM = Sault Ste. Marie
places-airport-YHM = Hamilton
places-airport-YKF = Kitchener, Região de Waterloo
places-airport-YOW = Ottawa
places-airport-YQG = Windsor
places-airport-YQK = Kenora
places-airport-YQT = Thunder Bay
places-airport-YSB = Sudbury
places-airport-YTS = Timmins
places-airport-YTZ = Toronto Billy Bishop
places-airport-YUL = Montréal-Trudeau
places-airport-YXL = Sioux Lookout
places-airport-YXU = London
places-airport-YYB = North Bay
places-airport-YYZ = Toronto Pearson
places-sources = Fontes
