guongEdition("d424251faaedf412f8f895aa7a2d4807");
