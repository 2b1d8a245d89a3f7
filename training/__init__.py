"""How the models that Greenroom ships are made."""
