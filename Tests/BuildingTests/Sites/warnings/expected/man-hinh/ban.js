guongEdition("81c1165422ee5f547482d0c66081bcfd");
