//! Which page of the document stands where in the file: one after the other, or as a booklet two on each side of a
//! sheet, so that the sheets can be laid into each other, folded and stapled.

use crate::layout::Layout;

/// Where the pages of a document stand.
pub(super) struct Imposition {
    /// Width and height of a page of the file, in points.
    pub size: (f32, f32),
    /// The place of each page of the document.
    pub places: Vec<Place>,
    /// The pages of the document on each page of the file, from left to right.
    pub sides: Vec<Vec<usize>>,
}

/// Where a page of the document stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// Page of the file, from 0.
    pub side: usize,
    /// Its left edge there.
    pub left: f32,
    /// Its size as a part of the size it was laid out in.
    pub scale: f32,
    /// Height it was laid out in.
    height: f32,
}

impl Place {
    /// A height of the layout, counted from the top, as the file counts it: from the bottom.
    pub(super) fn y(self, y: f32) -> f32 {
        (self.height - y) * self.scale
    }

    /// A rectangle of the layout (left, top, right, bottom) as the file wants it.
    pub(super) fn rectangle(self, [left, top, right, bottom]: [f32; 4]) -> [f32; 4] {
        let x = |x: f32| self.left + x * self.scale;
        [x(left), self.y(bottom), x(right), self.y(top)]
    }
}

impl Imposition {
    pub(super) fn of(layout: &Layout) -> Self {
        let (width, height) = (layout.sheet.width, layout.sheet.height);
        let pages = layout.pages.len();
        if !layout.sheet.booklet {
            let place = |side| Place { side, left: 0.0, scale: 1.0, height };
            let sides = (0..pages).map(|page| vec![page]).collect();
            return Self { size: (width, height), places: (0..pages).map(place).collect(), sides };
        }
        // The same paper turned: two halves as high as the page was wide.
        let scale = width / height;
        let all = pages.next_multiple_of(4);
        let places: Vec<Place> = (0..pages)
            .map(|page| {
                let side = page.min(all - 1 - page);
                // Seen from the fold, sides alternate: the first page stands on the right of the outermost front.
                let on_the_right = (page == side) == (side % 2 == 0);
                Place { side, left: if on_the_right { height / 2.0 } else { 0.0 }, scale, height }
            })
            .collect();
        let mut sides: Vec<Vec<usize>> = vec![Vec::new(); all / 2];
        for (page, place) in places.iter().enumerate() {
            if let Some(side) = sides.get_mut(place.side) {
                let at = if place.left > 0.0 { side.len() } else { 0 };
                side.insert(at, page);
            }
        }
        Self { size: (height, width), places, sides }
    }
}
