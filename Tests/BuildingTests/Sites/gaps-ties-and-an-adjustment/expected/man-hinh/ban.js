guongEdition("50f2e60aee5257c311325fc86cdfb65e");
