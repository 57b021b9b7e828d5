# The shelf of tools, their forms and answers.

tools-need-immigration = Vir ao Canadá
tools-need-money = Dinheiro
tools-need-home = Moradia
tools-need-work = Trabalho
tools-need-everyday = Vida diária
tools-filled = Algumas respostas foram preenchidas com o que você disse antes.
tools-empty-form = Esvaziar o formulário
tools-ask-again = Mostrar a resposta de novo
tools-changed = Você mudou suas respostas. O resultado abaixo ainda é o de antes.
tools-nth = { $label }, { $n }
tools-keep = Salvar na minha pasta
tools-kept = Salvo na sua pasta.
tools-not-copied = Não foi possível copiar. Você pode imprimir.
tools-saved-on = Você salvou esta resposta em { $date }. Naquele dia era:
tools-other-rules = As regras mudaram desde então. As que se usam agora estão em vigor desde { $date }.
tools-other-outcome = Hoje a resposta é diferente. Você a vê abaixo.
tools-same-outcome = Hoje a resposta é a mesma.
screen-results = Respostas salvas
binder-results = Respostas salvas
results-empty = Ainda não há respostas salvas
results-empty-text = Quando uma ferramenta dá uma resposta, você pode salvá-la aqui. Ao abri-la de novo, ela é calculada com as regras do dia em que você abre.
results-add = Ir para as ferramentas
tools-told = O que você respondeu
tools-comma = { ", " }
tools-chart = O que sobra das suas economias
tools-chart-month =
    { $month ->
        [0] Na chegada
        [one] Depois de { $month } mês
       *[other] Depois de { $month } meses
    }
occupation-again = Escolher outra
tools-dollars = Dólares canadenses
tools-other-language = Por enquanto, partes disto existem só em { $language }.
