use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser::parse,
    unicode::unescape_unicode_to_string,
};

/// The messages of one language, attributes as `message.attribute`.
pub(crate) struct Keys {
    pub variables: BTreeMap<String, Variables>,
    /// Where a message has variants.
    pub choices: BTreeMap<String, Vec<Choice>>,
    /// What a message says where it has no variants, each variable as two letters.
    pub labels: BTreeMap<String, String>,
    /// What is wrong in the files themselves: a text that does not parse, a message that stands twice.
    pub problems: Vec<String>,
}

/// The variables of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Variables {
    pub all: BTreeSet<String>,
    /// Those that are written and do not just choose among variants.
    pub written: BTreeSet<String>,
}

/// Variants of which the value of a variable chooses one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The variable; empty where something else chooses, such as an attribute of a term.
    pub on: String,
    pub variants: Vec<Variant>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    pub key: String,
    /// Whether the key is a number that must be met exactly.
    pub number: bool,
    /// Whether it stands in for all others.
    pub default: bool,
    /// The variables that it writes.
    pub writes: BTreeSet<String>,
}

/// What a pattern names: variables of its own, and other messages, whose variables are then its own too.
#[derive(Default)]
struct Named {
    variables: Variables,
    messages: BTreeSet<String>,
    choices: Vec<Choice>,
}

/// Reads the files of one language, given as name and text.
pub(crate) fn keys(files: &[(&str, &str)]) -> Keys {
    let mut named: BTreeMap<String, Named> = BTreeMap::new();
    let mut labels = BTreeMap::new();
    let mut problems = Vec::new();
    for (file, text) in files {
        let resource = parse(*text).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|error| {
                let line = text.get(..error.pos.start).unwrap_or(text).matches('\n').count() + 1;
                format!("{file}:{line}: {error}")
            }));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let own = message.value.iter().map(|value| (message.id.name.to_owned(), value));
            let attributes =
                message.attributes.iter().map(|each| (format!("{}.{}", message.id.name, each.id.name), &each.value));
            for (id, value) in own.chain(attributes) {
                let mut told = Named::default();
                pattern(value, &mut told);
                labels.extend(label(value).map(|label| (id.clone(), label)));
                if named.insert(id.clone(), told).is_some() {
                    problems.push(format!("{file}: {id} stands twice"));
                }
            }
        }
    }
    let variables = named.keys().map(|id| (id.clone(), reachable(id, &named))).collect();
    let choices = named.into_iter().filter(|(_, told)| !told.choices.is_empty()).map(|(id, told)| (id, told.choices));
    Keys { variables, choices: choices.collect(), labels, problems }
}

/// The variables of a message and of all messages it is made of.
fn reachable(id: &str, named: &BTreeMap<String, Named>) -> Variables {
    let mut variables = Variables::default();
    let mut seen = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        if let Some(names) = named.get(id).filter(|_| seen.insert(id)) {
            variables.all.extend(names.variables.all.iter().cloned());
            variables.written.extend(names.variables.written.iter().cloned());
            open.extend(names.messages.iter().map(String::as_str));
        }
    }
    variables
}

fn pattern(pattern: &Pattern<&str>, names: &mut Named) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: placed } = element {
            expression(placed, names);
        }
    }
}

fn expression(expression: &Expression<&str>, names: &mut Named) {
    match expression {
        Expression::Inline(each) => inline(each, names),
        Expression::Select { selector, variants } => {
            let mut chooser = Named::default();
            inline(selector, &mut chooser);
            names.variables.all.append(&mut chooser.variables.all);
            names.messages.append(&mut chooser.messages);
            let on = chooser.variables.written.pop_first().unwrap_or_default();
            let variants = variants.iter().map(|each| variant(each, names)).collect();
            names.choices.push(Choice { on, variants });
        }
    }
}

fn variant(each: &fluent_syntax::ast::Variant<&str>, names: &mut Named) -> Variant {
    let mut own = Named::default();
    pattern(&each.value, &mut own);
    let writes = own.variables.written.clone();
    names.variables.all.append(&mut own.variables.all);
    names.variables.written.append(&mut own.variables.written);
    names.messages.append(&mut own.messages);
    names.choices.append(&mut own.choices);
    let (key, number) = match &each.key {
        VariantKey::Identifier { name } => (name, false),
        VariantKey::NumberLiteral { value } => (value, true),
    };
    Variant { key: (*key).to_owned(), number, default: each.default, writes }
}

/// The text of a pattern without variants.
fn label(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { .. } } => return None,
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(&unescape_unicode_to_string(value));
            }
            PatternElement::Placeable { .. } => text.push_str("00"),
        }
    }
    Some(text)
}

fn inline(each: &InlineExpression<&str>, names: &mut Named) {
    match each {
        InlineExpression::VariableReference { id } => {
            names.variables.all.insert(id.name.to_owned());
            names.variables.written.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name));
            names.messages.insert(format!("{}{attribute}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => call(arguments, names),
        // A term sees only what the call hands to it, never the variables of the message.
        InlineExpression::TermReference { arguments, .. } => arguments.iter().for_each(|each| call(each, names)),
        InlineExpression::Placeable { expression: placed } => expression(placed, names),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn call(arguments: &CallArguments<&str>, names: &mut Named) {
    arguments.positional.iter().for_each(|each| inline(each, names));
    arguments.named.iter().for_each(|each| inline(&each.value, names));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(text: &str, id: &str) -> Vec<String> {
        keys(&[("a.ftl", text)]).variables[id].all.iter().cloned().collect()
    }

    #[test]
    fn variables_are_found_wherever_they_stand() {
        assert_eq!(variables("a = { $x } { NUMBER($y, minimumFractionDigits: 2) }", "a"), ["x", "y"]);
        assert_eq!(variables("a = { $n ->\n    [one] { $x }\n   *[other] { { $y } }\n }", "a"), ["n", "x", "y"]);
        assert_eq!(variables("a = b\n    .title = { $x }", "a.title"), ["x"]);
        assert_eq!(variables("a = { -brand(case: \"x\") }\n-brand = { $hidden }", "a"), [""; 0]);
    }

    #[test]
    fn a_variable_that_only_chooses_is_not_written() {
        let keys = keys(&[("a.ftl", "a = { $n ->\n    [one] One\n   *[other] { $x }\n }")]);
        assert_eq!(keys.variables["a"].written.iter().collect::<Vec<_>>(), ["x"]);
    }

    #[test]
    fn variants_are_told_with_what_chooses_them() {
        let text =
            "a = { NUMBER($n) ->\n    [0] None\n    [one] One\n   *[other] { $n } of { $all }\n }\nb = { $x }!\n";
        let keys = keys(&[("a.ftl", text)]);
        let [choice] = &keys.choices["a"][..] else { panic!("{:?}", keys.choices) };
        let told: Vec<_> = choice.variants.iter().map(|each| (&*each.key, each.number, each.default)).collect();
        assert_eq!(choice.on, "n");
        assert_eq!(told, [("0", true, false), ("one", false, false), ("other", false, true)]);
        assert_eq!(choice.variants[2].writes.iter().collect::<Vec<_>>(), ["all", "n"]);
        assert_eq!((keys.labels.get("a"), keys.labels["b"].as_str()), (None, "00!"));
    }

    #[test]
    fn a_message_takes_over_the_variables_of_those_it_is_made_of() {
        assert_eq!(variables("a = { b } { $x }\nb = { c.d }\nc = -\n    .d = { $y } { a }", "a"), ["x", "y"]);
    }

    #[test]
    fn faults_in_the_files_are_told_with_their_place() {
        let faults = keys(&[("a.ftl", "a = 1\nb = { $x\nc = 3\n"), ("b.ftl", "a = 2\n")]).problems;
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults[0].starts_with("a.ftl:2: ") || faults[0].starts_with("a.ftl:3: "), "{faults:?}");
        assert_eq!(faults[1], "b.ftl: a stands twice");
    }
}
