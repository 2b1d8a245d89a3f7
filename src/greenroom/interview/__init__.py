"""What is asked when: personas, plan, conductor."""
