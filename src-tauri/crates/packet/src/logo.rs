//! An office's logo: flat shapes read from an SVG file, drawn beside the district's name.
//!
//! It is kept as numbers and not as a file: what cannot be drawn is refused when the file is read, and printing has
//! nothing left to go wrong. Lengths are thousandths of its height, so that the same logo always has the same numbers.

use serde::{Deserialize, Serialize};
use usvg::tiny_skia_path::{Path, PathSegment, Transform};

use crate::error::LogoError;

/// Size of a file beyond which it is no logo.
const MOST_BYTES: usize = 256 * 1024;

/// Points of a logo that a packet can carry on every head and stay small.
const MOST_POINTS: usize = 6_000;

/// Width of a logo by its height.
const WIDEST: f32 = 12.0;

/// How exactly an outline follows the line it is made from.
const EXACTNESS: f32 = 8.0;

/// A logo, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// Width, where the height is a thousand.
    pub width: i32,
    /// What is drawn, one above the other.
    pub shapes: Vec<LogoShape>,
}

/// A shape of a logo in one colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogoShape {
    /// Red, green and blue.
    pub color: [u8; 3],
    /// Whether what two rings enclose is left out; otherwise only what rings of both directions do.
    pub even_odd: bool,
    /// Closed outlines.
    pub rings: Vec<Vec<LogoPoint>>,
}

impl LogoShape {
    /// Its outlines as the `d` of an SVG path.
    pub fn outline(&self) -> String {
        let mut path = String::new();
        for ring in &self.rings {
            let mut controls = 0_usize;
            for (at, LogoPoint(x, y, control)) in ring.iter().enumerate() {
                let step = match (at, control, controls) {
                    (0, ..) => "M",
                    (_, true, 0) => "C",
                    (_, true, _) | (_, false, 1..) => " ",
                    (_, false, 0) => "L",
                };
                controls = if *control { controls + 1 } else { 0 };
                path.push_str(&format!("{step}{x} {y}"));
            }
            path.push('Z');
        }
        path
    }
}

/// A corner of an outline, or a control point of a curve between two corners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogoPoint(
    /// From the left edge.
    pub i32,
    /// From the upper edge.
    pub i32,
    /// Whether it is a control point.
    pub bool,
);

impl Logo {
    /// Reads a logo from the text of an SVG file. Lines become outlines; text, pictures, gradients, filters and
    /// transparency are refused.
    ///
    /// # Errors
    /// See [`LogoError`].
    pub fn read(svg: &str) -> Result<Self, LogoError> {
        if svg.len() > MOST_BYTES {
            return Err(LogoError::TooLarge);
        }
        refuse_more_than_shapes(svg)?;
        let tree = usvg::Tree::from_str(svg, &usvg::Options::default())
            .map_err(|error| LogoError::NotSvg { detail: error.to_string() })?;
        let mut flat = Flat::default();
        flat.group(tree.root())?;
        flat.fitted()
    }
}

/// Looks at the names of what a file holds: what the reader would leave out unsaid is refused instead.
fn refuse_more_than_shapes(svg: &str) -> Result<(), LogoError> {
    let not_svg = |detail: String| LogoError::NotSvg { detail };
    let document = usvg::roxmltree::Document::parse(svg).map_err(|error| not_svg(error.to_string()))?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(not_svg(format!("<{}>", document.root_element().tag_name().name())));
    }
    let refused = ["text", "image", "foreignObject", "script", "filter", "mask", "pattern", "animate"];
    for node in document.descendants().filter(|node| node.is_element()) {
        let name = node.tag_name().name();
        // A shape that is used by what is itself used could grow without end.
        let grows = name == "use" && node.ancestors().any(|above| above.tag_name().name() == "symbol");
        let grows =
            grows || (name == "use" && node.ancestors().skip(1).any(|above| above.has_attribute("id")));
        if refused.contains(&name) || grows {
            return Err(LogoError::Holds { what: format!("<{name}>") });
        }
    }
    Ok(())
}

/// Shapes in the file's own units.
#[derive(Default)]
struct Flat {
    shapes: Vec<(Path, [u8; 3], bool)>,
    points: usize,
}

impl Flat {
    fn group(&mut self, group: &usvg::Group) -> Result<(), LogoError> {
        let holds = |what: &str| Err(LogoError::Holds { what: what.to_owned() });
        if group.opacity().get() < 1.0 {
            return holds("opacity");
        }
        if group.clip_path().is_some() {
            return holds("clipPath");
        }
        if group.mask().is_some() || !group.filters().is_empty() {
            return holds("filter");
        }
        if group.blend_mode() != usvg::BlendMode::Normal {
            return holds("mix-blend-mode");
        }
        for node in group.children() {
            match node {
                usvg::Node::Group(inner) => self.group(inner)?,
                usvg::Node::Path(path) => self.path(path)?,
                usvg::Node::Image(_) => return holds("<image>"),
                usvg::Node::Text(_) => return holds("<text>"),
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &usvg::Path) -> Result<(), LogoError> {
        if !path.is_visible() {
            return Ok(());
        }
        let filled = path.fill().map(|fill| {
            let even_odd = fill.rule() == usvg::FillRule::EvenOdd;
            Ok((path.data().clone(), flat(fill.paint(), fill.opacity())?, even_odd))
        });
        let drawn = path.stroke().map(|stroke| {
            let outline = path.data().stroke(&stroke.to_tiny_skia(), EXACTNESS);
            Ok((outline, flat(stroke.paint(), stroke.opacity())?))
        });
        let (filled, drawn) = (filled.transpose()?, drawn.transpose()?);
        let mut add = |data: Path, color, even_odd| -> Result<(), LogoError> {
            self.points += data.points().len();
            if self.points > MOST_POINTS {
                return Err(LogoError::TooLarge);
            }
            // A shape that a broken transformation makes nothing of is not drawn by any viewer.
            let placed = data.transform(path.abs_transform());
            self.shapes.extend(placed.map(|placed| (placed, color, even_odd)));
            Ok(())
        };
        let filled = filled.map(|(data, color, even_odd)| (Some(data), color, even_odd));
        let drawn = drawn.map(|(data, color)| (data, color, false));
        let both = match path.paint_order() {
            usvg::PaintOrder::FillAndStroke => [filled, drawn],
            usvg::PaintOrder::StrokeAndFill => [drawn, filled],
        };
        for (data, color, even_odd) in both.into_iter().flatten() {
            if let Some(data) = data {
                add(data, color, even_odd)?;
            }
        }
        Ok(())
    }

    /// The shapes as a logo: without the room around them, a thousand high.
    fn fitted(self) -> Result<Logo, LogoError> {
        let mut around: Option<[f32; 4]> = None;
        for (path, ..) in &self.shapes {
            let bounds = path.compute_tight_bounds().unwrap_or_else(|| path.bounds());
            let one = [bounds.left(), bounds.top(), bounds.right(), bounds.bottom()];
            around = Some(around.map_or(one, |all| {
                [all[0].min(one[0]), all[1].min(one[1]), all[2].max(one[2]), all[3].max(one[3])]
            }));
        }
        let [left, top, right, bottom] = around.ok_or(LogoError::Empty)?;
        let (width, height) = (right - left, bottom - top);
        if !(width.is_finite() && height.is_finite() && width > 0.0 && height > 0.0) {
            return Err(LogoError::Empty);
        }
        if width > height * WIDEST {
            return Err(LogoError::TooLarge);
        }
        let scale = 1000.0 / height;
        let place = Transform::from_row(scale, 0.0, 0.0, scale, -left * scale, -top * scale);
        let shapes = self.shapes.into_iter().filter_map(|(path, color, even_odd)| {
            let rings = rings(&path.transform(place)?);
            (!rings.is_empty()).then_some(LogoShape { color, even_odd, rings })
        });
        Ok(Logo { width: (width * scale).round() as i32, shapes: shapes.collect() })
    }
}

/// The one colour of a paint.
fn flat(paint: &usvg::Paint, opacity: usvg::Opacity) -> Result<[u8; 3], LogoError> {
    let what = match paint {
        usvg::Paint::Color(_) if opacity.get() < 1.0 => "opacity",
        usvg::Paint::Color(color) => return Ok([color.red, color.green, color.blue]),
        usvg::Paint::LinearGradient(_) => "<linearGradient>",
        usvg::Paint::RadialGradient(_) => "<radialGradient>",
        usvg::Paint::Pattern(_) => "<pattern>",
    };
    Err(LogoError::Holds { what: what.to_owned() })
}

/// Outlines of a path; curves with one control point get the two that draw the same.
fn rings(path: &Path) -> Vec<Vec<LogoPoint>> {
    let at = |x: f32, y: f32, control| LogoPoint(x.round() as i32, y.round() as i32, control);
    let mut rings: Vec<Vec<LogoPoint>> = Vec::new();
    let mut ring: Vec<LogoPoint> = Vec::new();
    let mut pen = (0.0, 0.0);
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                rings.push(std::mem::take(&mut ring));
                ring.push(at(to.x, to.y, false));
                pen = (to.x, to.y);
            }
            PathSegment::LineTo(to) => {
                ring.push(at(to.x, to.y, false));
                pen = (to.x, to.y);
            }
            PathSegment::QuadTo(by, to) => {
                let toward = |from: f32, control: f32| from + (control - from) * 2.0 / 3.0;
                ring.push(at(toward(pen.0, by.x), toward(pen.1, by.y), true));
                ring.push(at(toward(to.x, by.x), toward(to.y, by.y), true));
                ring.push(at(to.x, to.y, false));
                pen = (to.x, to.y);
            }
            PathSegment::CubicTo(first, second, to) => {
                ring.push(at(first.x, first.y, true));
                ring.push(at(second.x, second.y, true));
                ring.push(at(to.x, to.y, false));
                pen = (to.x, to.y);
            }
            PathSegment::Close => {}
        }
    }
    rings.push(ring);
    rings.retain(|ring| ring.len() >= 3);
    rings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">{inside}</svg>"#)
    }

    fn refused(inside: &str) -> LogoError {
        Logo::read(&svg(inside)).expect_err("a logo that cannot be printed")
    }

    #[test]
    fn shapes_keep_their_colours_and_lose_the_room_around_them() {
        let inside = r##"<g transform="translate(10 5)"><rect width="20" height="10" fill="#123f73"/>
            <circle cx="10" cy="5" r="3" fill="#fff"/></g>"##;
        let logo = Logo::read(&svg(inside)).expect("a logo");
        assert_eq!(logo.width, 2000);
        let colors: Vec<[u8; 3]> = logo.shapes.iter().map(|shape| shape.color).collect();
        assert_eq!(colors, [[0x12, 0x3F, 0x73], [0xFF; 3]]);
        let corners =
            |shape: &LogoShape| shape.rings.iter().flatten().map(|at| (at.0, at.1)).collect::<Vec<_>>();
        assert_eq!(corners(&logo.shapes[0])[..4], [(0, 0), (2000, 0), (2000, 1000), (0, 1000)]);
        assert!(corners(&logo.shapes[1]).contains(&(1300, 500)));
        assert_eq!(logo.shapes[0].outline(), "M0 0L2000 0L2000 1000L0 1000Z");
        // What is drawn is read again as the same.
        let again = svg(&format!(r##"<path d="{}" fill="#123f73"/>"##, logo.shapes[1].outline()));
        assert_eq!(Logo::read(&again).expect("a logo").width, 1000);
    }

    #[test]
    fn a_line_is_printed_as_the_outline_that_it_shows() {
        let logo =
            Logo::read(&svg(r#"<path d="M5 10 H35" stroke="black" stroke-width="4"/>"#)).expect("a logo");
        assert_eq!((logo.width, logo.shapes.len()), (7500, 1));
    }

    #[test]
    fn what_does_not_print_the_same_everywhere_is_refused_by_its_name() {
        let gradient = r##"<linearGradient id="a"><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/>
            </linearGradient><rect width="9" height="9" fill="url(#a)"/>"##;
        let chain = r##"<g id="a"><rect width="1" height="1"/></g><g id="b"><use href="#a"/><use href="#a"/></g>
            <use href="#b"/>"##;
        for (inside, what) in [
            ("<text>서구</text>", "<text>"),
            (r#"<image href="a.png" width="9" height="9"/>"#, "<image>"),
            (gradient, "<linearGradient>"),
            (r#"<rect width="9" height="9" opacity="0.5"/>"#, "opacity"),
            (r#"<rect width="9" height="9" fill-opacity="0.5"/>"#, "opacity"),
            (chain, "<use>"),
            ("<script>1</script>", "<script>"),
        ] {
            assert_eq!(refused(inside), LogoError::Holds { what: what.to_owned() }, "{inside}");
        }
    }

    #[test]
    fn nothing_broken_or_endless_is_taken() {
        assert_eq!(refused(""), LogoError::Empty);
        assert_eq!(refused(r#"<rect width="0" height="4"/>"#), LogoError::Empty);
        assert_eq!(refused(r#"<rect width="39" height="0.1"/>"#), LogoError::TooLarge);
        assert!(matches!(Logo::read("서구"), Err(LogoError::NotSvg { .. })));
        assert!(matches!(Logo::read("<html/>"), Err(LogoError::NotSvg { .. })));
        let bomb = "<!DOCTYPE svg [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&a;\">]><svg>&a;</svg>";
        assert!(matches!(Logo::read(bomb), Err(LogoError::NotSvg { .. })));
        let many = format!(r#"<path d="M0 0{}"/>"#, " l1 1 l1 -2".repeat(4_000));
        assert_eq!(refused(&many), LogoError::TooLarge);
        assert_eq!(Logo::read(&" ".repeat(MOST_BYTES + 1)), Err(LogoError::TooLarge));
    }
}
