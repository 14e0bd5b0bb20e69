guongEdition("0a97d89090983b9df33cdf61098cef52");
