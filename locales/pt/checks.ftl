# Self-checks: short interviews that end with what to do.

screen-self-check = Verificação
kind-tool = Ferramentas
kind-self_check = Verificações
checks-title = Verifique por conta própria
checks-lead = Algumas perguntas, e depois o que fazer. Suas respostas não são guardadas.
check-question = Pergunta { $n }
check-back = Voltar uma pergunta
check-again = Começar de novo
check-said = O que você respondeu
check-change = Mudar
check-because = Por quê
check-next = O que você pode fazer agora
check-whole = Mostrar todas as perguntas de uma vez
check-whole-hide = Mostrar uma pergunta de cada vez
check-go-to = (ir para { $n })
check-not-a-decision = Isto não é uma decisão nem orientação jurídica. Só o órgão responsável pode decidir.
verdict-stop = Pare
verdict-careful = Tenha cuidado
verdict-fine = Nenhum sinal de alerta encontrado
verdict-know = Bom saber
