/// The words a task may use to say whom it is for. What each means on a profile is decided by `portage_plan`, where a
/// test walks this list.
pub const CONDITIONS: &[&str] = &[
    // How the person comes.
    "economic",
    "family",
    "refugee",
    "claimant",
    "worker",
    "student",
    "visitor",
    // Permanent resident on arrival: economic, family or resettled refugee.
    "permanent",
    // Who comes along.
    "partner",
    "children",
    "children-under-6",
    "children-under-13",
    "children-4-18",
    "no-children",
    // What they do.
    "regulated",
    "trade",
    "works",
    "drives",
    "rents",
    "pet",
    "francophone",
    "low-income",
    "senior",
    // Where they are.
    "abroad",
    "in-ontario",
    "winter-arrival",
];
