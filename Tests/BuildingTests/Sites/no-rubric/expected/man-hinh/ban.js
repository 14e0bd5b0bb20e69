guongEdition("443e2b20d94afb7a786c9285e30874d6");
