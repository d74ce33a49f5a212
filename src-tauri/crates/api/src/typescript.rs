//! The TypeScript side of the commands, written from the Rust types so that the two cannot drift apart.

use std::{any::TypeId, collections::BTreeMap};

use ts_rs::{Config, TS, TypeVisitor};

/// Declarations gathered so far, by name.
pub(crate) struct Types {
    config: Config,
    declared: BTreeMap<String, String>,
    seen: Vec<TypeId>,
}

impl Default for Types {
    fn default() -> Self {
        // JSON has one kind of number; what the rows count stays far below 2^53.
        Self { config: Config::new().with_large_int("number"), declared: BTreeMap::new(), seen: Vec::new() }
    }
}

impl Types {
    /// Adds a type with everything it names, and gives its own name.
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.declare::<T>();
        T::name(&self.config)
    }

    fn declare<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        // Only types of our own have a place to be declared in; numbers, lists and the like are TypeScript's.
        if T::output_path().is_some() {
            self.declared.insert(T::ident(&self.config), T::decl(&self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }

    /// The whole file.
    pub(crate) fn file(&self, commands: &[String]) -> String {
        let mut text =
            String::from("// Written from the Rust types by `alley call --typescript`. Do not edit.\n\n");
        for declaration in self.declared.values() {
            text.push_str("export ");
            text.push_str(declaration);
            text.push_str("\n\n");
        }
        text.push_str("/** Each command with what it takes and gives. */\nexport interface Commands {\n");
        for line in commands {
            text.push_str(line);
            text.push('\n');
        }
        text.push_str("}\n");
        text
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.declare::<T>();
    }
}
