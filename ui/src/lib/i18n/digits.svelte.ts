/** Whether numbers are written in a language's own digits, where it has some. */
class Digits {
  own = $state(false);
}

export const digits = new Digits();
