//! Tests over the whole project: what holds between its parts, whatever the parts do.

mod boundary;
mod invariants;
