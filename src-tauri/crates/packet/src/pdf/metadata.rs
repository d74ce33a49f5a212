//! What the file says about itself.

use lopdf::{Object, StringFormat, dictionary};

use super::check::Claims;

/// Title, author, language and the marks that make the file's identity.
#[derive(Debug, Clone)]
pub(crate) struct Metadata {
    pub title: String,
    pub author: String,
    pub subject: String,
    /// BCP 47 language tag.
    pub language: &'static str,
    /// When an office copy was made, local time in Korea; outside copies carry no time.
    pub made: Option<chrono::NaiveDateTime>,
    /// Hash over everything that went into the file.
    pub identity: [u8; 32],
}

/// Program named as the file's producer.
const PRODUCER: &str = concat!("Alley Office ", env!("CARGO_PKG_VERSION"));

impl Metadata {
    /// The document information dictionary.
    pub(super) fn info(&self) -> lopdf::Dictionary {
        let mut info = dictionary! {
            "Title" => text_string(&self.title),
            "Author" => text_string(&self.author),
            "Subject" => text_string(&self.subject),
            "Producer" => text_string(PRODUCER),
            "Creator" => text_string(PRODUCER),
        };
        if let Some(made) = self.made {
            let date = made.format("D:%Y%m%d%H%M%S+09'00'").to_string();
            for key in ["CreationDate", "ModDate"] {
                info.set(key, Object::string_literal(date.clone()));
            }
        }
        info
    }

    /// The same as XMP, with the standards that the file may claim.
    pub(super) fn xmp(&self, claims: Claims) -> Vec<u8> {
        let [title, author, subject, producer] =
            [&self.title, &self.author, &self.subject, PRODUCER].map(|text: &str| escaped(text));
        let language = self.language;
        let made = self.made.map(|made| made.format("%Y-%m-%dT%H:%M:%S+09:00").to_string());
        let dates = made.map_or(String::new(), |made| {
            format!("<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>")
        });
        let packet = format!(
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
             <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
             xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt>\
             <rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>\
             {author}</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">\
             {subject}</rdf:li></rdf:Alt></dc:description><dc:language><rdf:Bag><rdf:li>{language}</rdf:li>\
             </rdf:Bag></dc:language><xmp:CreatorTool>{producer}</xmp:CreatorTool>{dates}<pdf:Producer>{producer}\
             </pdf:Producer></rdf:Description>{}</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>",
            identification(claims)
        );
        packet.into_bytes()
    }
}

/// XMP of ours without the standards it claims; they stand last in it.
pub(super) fn without_claims(xmp: &[u8]) -> Vec<u8> {
    let xmp = String::from_utf8_lossy(xmp);
    let first = ["pdfaid", "pdfuaid"]
        .iter()
        .filter_map(|prefix| xmp.find(&format!("<rdf:Description rdf:about=\"\" xmlns:{prefix}=")))
        .min();
    let claims = first.and_then(|first| Some((first, xmp.rfind("</rdf:RDF>")?)));
    match claims.and_then(|(first, end)| Some((xmp.get(..first)?, xmp.get(end..)?))) {
        Some((before, after)) => format!("{before}{after}").into_bytes(),
        None => xmp.into_owned().into_bytes(),
    }
}

/// The identification schemas of PDF/A (ISO 19005-2, 6.6.4) and PDF/UA (ISO 14289-1, 5). The second is none that PDF/A
/// knows, so a file that claims both describes it.
fn identification(claims: Claims) -> String {
    let mut said = String::new();
    if claims.archival {
        said.push_str(
            "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"><pdfaid:part>2\
             </pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>",
        );
    }
    if claims.accessible {
        said.push_str(
            "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1\
             </pdfuaid:part></rdf:Description>",
        );
    }
    if claims.archival && claims.accessible {
        said.push_str(
            "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
             xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
             xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag><rdf:li \
             rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
             <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>\
             pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
             <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
             <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that \
             the file keeps to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag>\
             </pdfaExtension:schemas></rdf:Description>",
        );
    }
    said
}

/// A text string: ASCII as it is, anything else as UTF-16 with its mark.
pub(super) fn text_string(text: &str) -> Object {
    let text = crate::text::printable(text);
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// Text for XML, without characters XML 1.0 has no place for.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in crate::text::printable(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_with_angle_brackets_stays_well_formed() {
        assert_eq!(escaped("<풍암동> & \"서구\"\u{1}"), "&lt;풍암동&gt; &amp; &quot;서구&quot;");
    }
}
