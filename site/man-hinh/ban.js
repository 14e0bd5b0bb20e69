guongEdition("b2721f52859e30f08062cf14eeca46e7");
