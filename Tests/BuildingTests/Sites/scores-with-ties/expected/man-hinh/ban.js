guongEdition("49d9710d4f882e4dd0223b23f3ceee15");
