//! What the marks mean: the tree a screen reader walks.

/// Index of a node in a [`TagTree`].
pub(crate) type NodeId = usize;

/// The structure of a document. The root is node 0.
#[derive(Debug)]
pub(crate) struct TagTree {
    nodes: Vec<Node>,
}

/// One element.
#[derive(Debug)]
pub(crate) struct Node {
    pub role: Role,
    pub parent: Option<NodeId>,
    /// Text that stands for a figure.
    pub alternative: Option<String>,
    /// Columns a cell covers.
    pub columns: usize,
    /// Rows a cell covers.
    pub rows: usize,
}

/// Roles, after the standard structure types of PDF 1.7.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Section,
    Heading(u8),
    Paragraph,
    List(Numbering),
    ListItem,
    /// The marker of an item.
    Label,
    /// What an item says, and the items below it.
    ItemBody,
    Table,
    TableHead,
    TableBody,
    Row,
    /// Header of its column.
    ColumnHeader,
    /// Header of its row.
    RowHeader,
    Cell,
    Figure,
    Caption,
    Contents,
    ContentsItem,
    Link,
}

/// How the items of a list are marked (ISO 32000-1, table 347).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Numbering {
    /// ○
    Circle,
    /// □
    Square,
    /// 1. 2. 3.
    Decimal,
    /// a. b. c.
    Letters,
    /// Markers that are no numbering the standard knows: - and 가.
    Other,
}

impl TagTree {
    pub(crate) fn new() -> Self {
        Self {
            nodes: vec![Node { role: Role::Document, parent: None, alternative: None, columns: 1, rows: 1 }],
        }
    }

    /// The root.
    pub(crate) const ROOT: NodeId = 0;

    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.nodes.push(Node { role, parent: Some(parent), alternative: None, columns: 1, rows: 1 });
        self.nodes.len() - 1
    }

    /// A cell with the columns and rows it covers.
    pub(crate) fn add_cell(&mut self, row: NodeId, role: Role, columns: usize, rows: usize) -> NodeId {
        self.nodes.push(Node { role, parent: Some(row), alternative: None, columns, rows });
        self.nodes.len() - 1
    }

    pub(crate) fn add_figure(&mut self, parent: NodeId, alternative: String) -> NodeId {
        let node = self.add(parent, Role::Figure);
        if let Some(figure) = self.nodes.last_mut() {
            figure.alternative = Some(alternative);
        }
        node
    }

    /// Makes a node something else than it was.
    pub(crate) fn set_role(&mut self, node: NodeId, role: Role) {
        if let Some(node) = self.nodes.get_mut(node) {
            node.role = role;
        }
    }

    /// How many nodes there are, to come back to.
    pub(crate) fn mark(&self) -> usize {
        self.nodes.len()
    }

    /// Forgets every node added since a [`TagTree::mark`].
    pub(crate) fn forget_after(&mut self, mark: usize) {
        self.nodes.truncate(mark.max(1));
    }

    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }
}
