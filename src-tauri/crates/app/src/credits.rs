use portage_content::{DataSource, DataSourceText, Doc, OwnerDoc};

use crate::{
    AppError, Portage,
    copy::OwnerName,
    view::{Credit, CreditsView},
};

impl Portage {
    /// Whose words and data the copy holds. The licences of some ask that this can be read.
    pub fn credits(&self, lang: &str) -> Result<CreditsView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let mut owners = Vec::new();
        for record in live.generation.neutral("owner")? {
            let owner: Doc<OwnerDoc> = record.view()?;
            let Some(words) = reader.words::<OwnerName>("owner", &owner.meta.id)? else { continue };
            owners.push(Credit {
                name: words.body.name,
                lang: words.lang,
                publisher: Some(reader.organization(&owner.meta.publisher)?),
                licence: owner.meta.licence,
                thanks: owner.meta.attribution,
                official: reader.official(&owner.body.official),
            });
        }
        let mut sources = Vec::new();
        for record in live.generation.neutral("source")? {
            let source: Doc<DataSource> = record.view()?;
            let Some(words) = reader.words::<DataSourceText>("source", &source.meta.id)? else { continue };
            sources.push(Credit {
                name: words.body.name,
                lang: words.lang,
                publisher: None,
                licence: source.meta.licence,
                thanks: words.body.credit.unwrap_or(source.meta.attribution),
                official: reader.official(&source.body.official),
            });
        }
        Ok(CreditsView { owners, sources })
    }
}
