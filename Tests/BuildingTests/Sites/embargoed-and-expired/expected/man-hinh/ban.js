guongEdition("b55a81702ef5e8d9a45dc33a71f6915e");
