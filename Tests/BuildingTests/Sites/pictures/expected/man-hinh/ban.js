guongEdition("96780371767e71de3ca6eca89212be77");
