guongEdition("278686aff2bae21ef259b6da78ec4e1c");
