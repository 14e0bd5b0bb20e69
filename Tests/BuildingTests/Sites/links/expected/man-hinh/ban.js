guongEdition("0aef596e38b94abe70359a11ee2feb87");
