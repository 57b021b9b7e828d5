# تحقّق بنفسك: أسئلة قصيرة تنتهي بما ينبغي فعله.

screen-self-check = تحقّق بنفسك
kind-tool = الأدوات
kind-self_check = تحقّق بنفسك
checks-title = تحقّق بنفسك
checks-lead = بضعة أسئلة، ثم ما ينبغي فعله. لا يُحفظ شيء من إجاباتك.
check-question = السؤال { $n }
check-back = العودة سؤالًا واحدًا
check-again = البدء من جديد
check-said = إجاباتك
check-change = تغيير
check-because = لماذا
check-next = ما يمكنك فعله بعد ذلك
check-whole = عرض كل الأسئلة معًا
check-whole-hide = عرض سؤال واحد في كل مرة
check-go-to = (انتقل إلى { $n })
check-not-a-decision = هذا ليس قرارًا ولا مشورة قانونية. لا يقرّر إلا المكتب المسؤول.
verdict-stop = توقّف
verdict-careful = انتبه
verdict-fine = لا شيء يدعو إلى القلق
verdict-know = من المفيد أن تعرف
