guongEdition("8efd283b7b35b6b614e18abd9332aa49");
