/// The window's copy of a choice that the plan knows, with the ways between the two.
macro_rules! mirrored {
    ($(#[$about:meta])* $name:ident { $($(#[$of_one:meta])* $one:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $($(#[$of_one])* $one),+
        }

        impl From<portage_plan::$name> for $name {
            fn from(it: portage_plan::$name) -> Self {
                match it {
                    $(portage_plan::$name::$one => Self::$one),+
                }
            }
        }

        impl From<$name> for portage_plan::$name {
            fn from(it: $name) -> Self {
                match it {
                    $($name::$one => Self::$one),+
                }
            }
        }
    };
}

pub(super) use mirrored;
