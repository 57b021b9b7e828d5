use tantivy::schema::{FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};

/// The kind of the documents that hold a topic's labels.
pub(crate) const TOPIC: &str = "topic";

/// The fields of the index. Words are put in already analysed, separated by spaces.
///
/// A document is the text of a record in one language, or the labels of a topic in one language. Texts have a title
/// and a body, topics their labels, each as folded words and as stems; the body's hold the title's words too, so that
/// its dictionary and that of the labels know every word that there is.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    pub title: Pair,
    pub topics: Pair,
    pub lead: Pair,
    pub body: Pair,
    /// The ids of a record's topics; of a topic, its own.
    pub topic_id: Field,
    /// Of those of a record, the one that its editor named first.
    pub first_topic: Field,
    /// The name of a record that others belong with, and in the other field of those.
    pub head: Field,
    pub heads: Field,
    /// Of one document that is nothing else: every word in other letters than Latin ones, under the keys by which it is
    /// found when it is typed in those.
    pub roman: Field,
    /// One number for all languages of a record; topics have none.
    pub record: Field,
    pub kind: Field,
    pub lang: Field,
    pub id: Field,
    pub shown_title: Field,
    pub summary: Field,
    pub text: Field,
}

#[derive(Clone, Copy)]
pub(crate) struct Pair {
    pub words: Field,
    pub stems: Field,
}

impl Fields {
    pub fn schema() -> (Schema, Self) {
        let mut schema = Schema::builder();
        let words = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(IndexRecordOption::WithFreqs),
        );
        let terms = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer("whitespace")
                .set_index_option(IndexRecordOption::Basic)
                .set_fieldnorms(false),
        );
        let mut pair = |name: &str| Pair {
            words: schema.add_text_field(&format!("{name}_words"), words.clone()),
            stems: schema.add_text_field(&format!("{name}_stems"), words.clone()),
        };
        let (title, topics, lead, body) = (pair("title"), pair("topics"), pair("lead"), pair("body"));
        let fields = Self {
            title,
            topics,
            lead,
            body,
            topic_id: schema.add_text_field("topic_id", STRING),
            first_topic: schema.add_text_field("first_topic", STRING),
            head: schema.add_text_field("head", STRING),
            heads: schema.add_text_field("heads", STRING),
            roman: schema.add_text_field("roman", terms),
            record: schema.add_u64_field("record", FAST),
            kind: schema.add_text_field("kind", STRING | FAST),
            lang: schema.add_text_field("lang", STRING | FAST),
            id: schema.add_text_field("id", STORED),
            shown_title: schema.add_text_field("shown_title", STORED),
            summary: schema.add_text_field("summary", STORED),
            text: schema.add_text_field("text", STORED),
        };
        (schema.build(), fields)
    }
}
